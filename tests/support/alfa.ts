import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Playwright } from '@siteimprove/alfa-playwright';
import rules, { type Flattened } from '@siteimprove/alfa-rules';
import type { Page } from 'playwright-core';

/** What Siteimprove Alfa finds against the page as it is now, by all its rules, AAA included. */
export const alfaProblems = (page: Page): Promise<string[]> => problemsBy(page, () => true);

/** Links told apart from the text around them, and contrast, enhanced and minimum. */
const ofColours = /\/sia-r(62|66|69)$/;

/** The same by the rules that colours alone can break. */
export const alfaColourProblems = (page: Page): Promise<string[]> =>
  problemsBy(page, ({ uri }) => ofColours.test(uri));

async function problemsBy(
  page: Page,
  isAsked: (rule: { uri: string }) => boolean,
): Promise<string[]> {
  const document = await page.evaluateHandle(() => window.document);
  const input = await Playwright.toPage(document);
  const asked = rules.filter(isAsked);
  const outcomes = [...(await Audit.of(input, asked).evaluate())];
  return outcomes.flatMap((each) => (Outcome.isFailed(each) ? [toProblem(each)] : []));
}

type Failed = Outcome.Failed<
  Flattened.Input,
  Flattened.Target,
  Flattened.Question,
  Flattened.Subject
>;

const toProblem = ({ rule, target, expectations }: Failed): string => {
  const why = expectations
    .toArray()
    .flatMap(([, each]) => (each.isErr() ? [each.getErrUnsafe().message] : []));
  return `Alfa ${rule.uri.split('/').at(-1)}: ${String(target).slice(0, 300)} ${why.join(' ')}`;
};

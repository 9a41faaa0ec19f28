import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Playwright } from '@siteimprove/alfa-playwright';
import rules, { type Flattened } from '@siteimprove/alfa-rules';
import type { Page } from 'playwright-core';

/** What Siteimprove Alfa finds against the page as it is now, by all its rules, AAA included. */
export async function alfaProblems(page: Page): Promise<string[]> {
  const document = await page.evaluateHandle(() => window.document);
  const input = await Playwright.toPage(document);
  const outcomes = [...(await Audit.of(input, rules).evaluate())];
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

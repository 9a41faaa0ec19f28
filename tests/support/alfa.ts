import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Playwright } from '@siteimprove/alfa-playwright';
import rules from '@siteimprove/alfa-rules';
import type { Page } from 'playwright-core';

/** What Siteimprove Alfa finds against the page as it is now. */
export async function alfaProblems(page: Page): Promise<string[]> {
  const document = await page.evaluateHandle(() => window.document);
  const input = await Playwright.toPage(document);
  const outcomes = [...(await Audit.of(input, rules).evaluate())];
  return outcomes.filter(Outcome.isFailed).map(problem);
}

const problem = ({ rule, target, expectations }: Outcome.Failed<any, any, any>): string => {
  const why = [...expectations].flatMap(([, each]) =>
    each.isErr() ? [each.getErrUnsafe().message] : [],
  );
  return `Alfa ${rule.uri.split('/').at(-1)}: ${target} ${why.join(' ')}`;
};

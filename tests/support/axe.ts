import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const { resolve } = createRequire(import.meta.url);
const source = await readFile(resolve('axe-core/axe.min.js'), 'utf8');

type Axe = typeof import('axe-core');

/** What axe finds against the page as it is now, or what of it a selector names, by every rule that it has, AAA and experimental too. */
export async function axeProblems(page: Page, within?: string): Promise<string[]> {
  await bring(page);
  const { violations } = await page.evaluate(runEveryRule, within);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `axe ${id}: ${target} ${failureSummary}`),
  );
}

/** The devtools may run what the page's own policy would not let in. */
async function bring(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in globalThis)) return; // from an earlier look at the same page
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: source });
  await session.detach();
}

function runEveryRule(within?: string): Promise<AxeResults> {
  const { axe } = globalThis as unknown as { axe: Axe };
  const rules: NonNullable<RunOptions['rules']> = {};
  for (const { ruleId } of axe.getRules()) rules[ruleId] = { enabled: true };
  return axe.run(within ?? document, { rules, resultTypes: ['violations'] });
}

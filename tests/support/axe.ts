import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const { resolve } = createRequire(import.meta.url);
const source = await readFile(resolve('axe-core/axe.min.js'), 'utf8');

type Axe = typeof import('axe-core');

/** What axe finds against the page as it is now, or what of it a selector names, by every rule that it has, AAA and experimental too. */
export const axeProblems = (page: Page, within?: string): Promise<string[]> =>
  problemsBy(page, { within, tags: undefined });

/** The same by the rules that colours alone can break. */
export const axeColourProblems = (page: Page): Promise<string[]> =>
  problemsBy(page, { within: undefined, tags: ['cat.color'] });

interface Asked {
  within: string | undefined;
  tags: string[] | undefined; // every rule, where left out
}

async function problemsBy(page: Page, asked: Asked): Promise<string[]> {
  await bring(page);
  const { violations } = await page.evaluate(runRules, asked);
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

function runRules({ within, tags }: Asked): Promise<AxeResults> {
  const { axe } = globalThis as unknown as { axe: Axe };
  const wanted = new Set(axe.getRules(tags).map(({ ruleId }) => ruleId));
  const rules: NonNullable<RunOptions['rules']> = {};
  for (const { ruleId } of axe.getRules()) rules[ruleId] = { enabled: wanted.has(ruleId) };
  return axe.run(within ?? document, { rules, resultTypes: ['violations'] });
}

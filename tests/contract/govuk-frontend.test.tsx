import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { treeReader, type TreeReader } from '../support/accessibility-tree.ts';
import { launchBrowser } from '../support/browser.ts';
import { comparedOf, components, type Compared } from '../support/govuk/compared.ts';

let browser: Browser;
let treeOf: TreeReader;

beforeAll(async () => {
  browser = await launchBrowser();
  treeOf = await treeReader(browser);
}, 60_000);
afterAll(() => browser.close());

const oursOf = async ({ html, asTheirs = (told) => told }: Compared) =>
  (await treeOf(html)).map(asTheirs);

it.each(Object.entries(components))('%s is compared', (component, { atLeast }) => {
  expect(comparedOf(component).length).toBeGreaterThanOrEqual(atLeast);
  console.log(component, comparedOf(component).length, comparedOf(component).map(c=>c.fixture).join(' | '));
});

const every = Object.keys(components).flatMap((component) =>
  comparedOf(component).map((each) => ({ component, ...each })),
);

it.each(every)('$component “$fixture” is told as GOV.UK’s own is', async (each) => {
  expect(await oursOf(each)).toEqual(await treeOf(each.theirs));
});

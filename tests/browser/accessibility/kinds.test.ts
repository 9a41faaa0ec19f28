import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { kindsSite, type KindsSite } from '../../support/kinds-site.ts';
import { everyLook, problemsInLooks } from '../../support/looks.ts';
import { markupProblems } from '../../support/markup.ts';
import { forms, kindsStates } from '../../support/states/kinds.ts';
import { addStyle, problems, spacing, zoomed } from '../../support/zoom.ts';

let browser: Browser;
const sites: Partial<Record<keyof typeof forms, KindsSite>> = {};

beforeAll(async () => {
  browser = await launchBrowser();
  for (const of of ['short kinds', 'kinds of challenges'] as const)
    sites[of] = await kindsSite(forms[of]);
});
afterAll(async () => {
  for (const site of Object.values(sites)) site.close();
  await browser.close();
});

it.each(kindsStates)('$name: nothing to mend', async ({ reach, status, of }) => {
  const page = await browser.newPage();
  const response = await reach(page, sites[of]!);
  expect(response.status()).toBe(status);
  expect(await markupProblems(await response.text())).toEqual([]);
  expect(await problemsInLooks(page, everyLook)).toEqual([]);
  await page.close();
});

it.each(kindsStates)('$name: 400 % zoom and wider spacing leave it whole', async (state) => {
  const page = await browser.newPage(zoomed);
  await state.reach(page, sites[state.of]!);
  expect(await problems(page)).toEqual([]);
  await addStyle(page, spacing);
  expect(await problems(page)).toEqual([]);
  await page.close();
});

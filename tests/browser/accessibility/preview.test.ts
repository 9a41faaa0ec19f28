import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { problemsInLooks } from '../../support/looks.ts';
import { markupProblems } from '../../support/markup.ts';
import { discardAll, draft, makeLink, page, previewUrl, send } from '../../support/preview.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(discardAll);

/** What is found against a page in daylight and in the dark, on a telephone and on a wide screen. */
async function problemsOf(at: Page): Promise<string[]> {
  const problems = await markupProblems(await (await at.reload())!.text());
  return [...problems, ...(await problemsInLooks(at, ['light', 'dark']))];
}

/** A page of the preview in a browser that came in by a link. */
async function visit(path: string): Promise<Page> {
  const at = await (await browser.newContext()).newPage();
  await at.goto(previewUrl + (await makeLink()).path);
  await at.goto(previewUrl + path);
  return at;
}

it.each([
  ['the first page', '/'],
  ['the list of consultations', '/consultations/'],
  ['a consultation as it is now', page],
  ['a consultation before it opens', `/preview/show/upcoming?to=${page}`],
  ['a consultation that has closed', `/preview/show/analysing?to=${page}`],
  ['a consultation without its outcome', `/preview/show/concluded?to=${page}`],
  ['a consultation with its outcome', '/consultations/mobile-library/'],
  ['a questionnaire', `${page}respond/`],
  ['a page that is not there', '/no-such-page/'],
])('%s: nothing to mend', async (_name, path) => {
  const at = await visit(path);
  expect(await problemsOf(at)).toEqual([]);
  await at.context().close();
});

it('a draft that is not finished: nothing to mend', async () => {
  await draft(send, { title: undefined, closesOn: '2025-02-30' });
  const at = await visit(page);
  expect(await at.getByRole('heading', { level: 1 }).textContent()).toContain('cannot be shown');
  expect(await problemsOf(at)).toEqual([]);
  await at.context().close();
});

it('what a stranger sees: nothing to mend', async () => {
  const at = await browser.newPage();
  await at.goto(previewUrl);
  // A page of two sentences has nothing to skip, and nothing to press.
  const problems = (await problemsOf(at)).filter((each) => !each.includes('Alfa sia-r87'));
  expect(problems).toEqual([]);
  await at.close();
});

it.each([
  ['As it is now', 'Open'],
  ['Before it opens', 'Not open yet'],
  ['Open', 'Open'],
  ['Closed', 'Closed'],
])('“%s” at the top of the page shows the tag “%s”, by keyboard', async (choice, tag) => {
  const at = await visit(page);
  await at.getByRole('link', { name: choice, exact: true }).focus();
  await at.keyboard.press('Enter');
  await at.waitForURL(previewUrl + page);
  const chosen = at.getByRole('link', { name: choice, exact: true });
  expect(await chosen.getAttribute('aria-current')).toBe('true');
  expect(await at.locator('main .govuk-tag:visible').first().textContent()).toContain(tag);
  await at.context().close();
});

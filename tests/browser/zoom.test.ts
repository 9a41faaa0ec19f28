import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { reachProblems, textProblems } from '../support/layout.ts';
import { sidewaysProblems } from '../support/reflow.ts';
import { states } from '../support/states.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function problems(page: Page): Promise<string[]> {
  const checks = [sidewaysProblems, textProblems, reachProblems];
  const found: string[] = [];
  for (const check of checks) found.push(...(await check(page)));
  return found;
}

/** WCAG 1.4.12: what a reader may set for themselves, all of it at once. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important }`;

const addStyle = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet(); // the page's policy refuses a <style> of ours
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);

const textSize = (page: Page) =>
  page
    .locator('main p')
    .first()
    .evaluate((text) => parseFloat(getComputedStyle(text).fontSize));

// A page without its database looks as it does with it, but for words that `accessibility` measures.
const shown = states.filter(({ status }) => status !== 503);

it.each(shown)(
  '$name: 400 % zoom, wider spacing and larger text all leave it whole',
  async (state) => {
    // A window of 1280 × 1024 at 400 %.
    const page = await browser.newPage({
      viewport: { width: 320, height: 256 },
      deviceScaleFactor: 4,
    });
    await state.reach(page, { site: inject('siteUrl'), broken: '' });
    expect(await problems(page)).toEqual([]);
    await addStyle(page, spacing);
    expect(await problems(page)).toEqual([]);

    await page.setViewportSize({ width: 1280, height: 1024 });
    expect(await problems(page)).toEqual([]);
    await addStyle(page, '');
    const before = await textSize(page);
    await addStyle(page, 'html { font-size: 200% }');
    expect(await textSize(page)).toBeCloseTo(before * 2);
    expect(await problems(page)).toEqual([]);
    await page.close();
  },
);

// Measures that measure nothing find nothing, so each must find a fault that was made for it.
it.each([
  ['text over text', 'h1 { margin-bottom: -2em }', /^Over each other: Cookies \|/],
  ['text cut off', 'h1 { height: 10px; overflow: hidden }', /^Cut off: Cookies/],
  ['a link out of reach', 'footer::after { content: ""; position: fixed; inset: 0 }', /^Out of/],
])('the measures find %s', async (_fault, css, expected) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 256 } });
  await page.goto(`${inject('siteUrl')}/cookies/`);
  await addStyle(page, css);
  expect((await problems(page)).filter((each) => expected.test(each))).not.toEqual([]);
  await page.close();
});

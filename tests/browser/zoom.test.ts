import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { states } from '../support/states.ts';
import { addStyle, problems, spacing, textSize, zoomed } from '../support/zoom.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// A page without its database looks as it does with it, but for words that `accessibility` measures.
const shown = states.filter(({ status }) => status !== 503);

it.each(shown)(
  '$name: 400 % zoom, wider spacing and larger text all leave it whole',
  async (state) => {
    const page = await browser.newPage(zoomed);
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

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { axeProblems } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { stateNamed } from '../support/states.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A state as somebody who has a dark screen prints it on A4. */
async function printed(name: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
  await stateNamed(name).reach(page, { site: inject('siteUrl'), broken: '' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  return page;
}

const visible = (page: Page, selector: string) =>
  page.locator(`${selector} >> visible=true`).count();

it.each([
  'first page',
  'consultation, open',
  'consultation, concluded',
  'results',
  'form, empty',
  'check answers',
  'received',
  '422, two things to mend',
  '403, closed',
  '409, other answers already sent',
])('%s is printed in dark words on white, without what only a screen can use', async (name) => {
  const page = await printed(name);
  expect(await visible(page, 'nav, footer, button, .govuk-back-link, .govuk-skip-link')).toBe(0);
  expect(await visible(page, 'h1')).toBe(1);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  expect((await axeProblems(page)).filter((each) => each.includes('contrast'))).toEqual([]);
  await page.close();
});

it('no figure of a table is lost at the side of the paper', async () => {
  const page = await printed('results');
  await page.setViewportSize({ width: 680, height: 1000 }); // A4 within its margins
  const widths = await page
    .locator('.app-scroll')
    .evaluateAll((all) => all.map((each) => each.scrollWidth - each.clientWidth));
  expect(widths.length).toBeGreaterThan(1);
  expect(widths.filter((over) => over > 0)).toEqual([]);
  await page.close();
});

it('the form can be filled in on paper', async () => {
  const page = await printed('form, empty');
  const box = await page.locator('#missed').boundingBox();
  expect(box!.height).toBeGreaterThan(150);
  expect(await bordersOf(page)).toEqual([]);
  const labels = page.locator('main .govuk-radios__label, main .govuk-checkboxes__label');
  expect(await visible(page, 'main :is(.govuk-radios__label, .govuk-checkboxes__label)')).toBe(
    await labels.count(),
  );
});

it.each(['check answers', '403, closed', '409, other answers already sent'])(
  'answers are printed with %s',
  async (name) => {
    const text = await (await printed(name)).locator('main').innerText();
    expect(text).toContain('Have we missed anything?');
    expect(text).toMatch(/Waiting rooms are loud\.|Something else/);
  },
);

it('the receipt is printed with its code', async () => {
  const page = await printed('received');
  expect(await page.locator('main').innerText()).toMatch(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/);
});

it('addresses of links are printed', async () => {
  const page = await printed('form, empty');
  const added = await page
    .locator('main a[href="/privacy/"]')
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(added).toContain('/privacy/');
});

it.each(['form, filled in', 'form, empty', 'check answers', 'consultation, open'])(
  'in forced colours every control of “%s” has a border',
  async (name) => {
    const page = await browser.newPage({ forcedColors: 'active' });
    await stateNamed(name).reach(page, { site: inject('siteUrl'), broken: '' });
    expect(await bordersOf(page)).toEqual([]);
    await page.close();
  },
);

/** Controls, other than those that look like a link, without a border that stands out of the page. */
const bordersOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const paper = getComputedStyle(document.body).backgroundColor;
    const drawn = ({ borderTopWidth, borderTopStyle, borderTopColor }: CSSStyleDeclaration) =>
      parseFloat(borderTopWidth) >= 2 && borderTopStyle === 'solid' && borderTopColor !== paper;
    const all = document.querySelectorAll<HTMLElement>(
      'main :is(textarea, .govuk-button, .govuk-radios__label, .govuk-checkboxes__label)',
    );
    return [...all]
      .filter((each) => each.checkVisibility())
      .filter((each) => !drawn(getComputedStyle(each, each.matches('label') ? '::before' : null)))
      .map((each) => each.outerHTML);
  });

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { displays } from '../../src/components/displays.ts';
import { launchBrowser } from '../support/browser.ts';
import { filledIn } from '../support/states/state.ts';
import { press } from '../support/steps.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const site = inject('siteUrl');
const send = '/consultations/send-priorities/';
const form = `${send}respond/`;
const every = 'large_spaced_calm_dark';

/** A page, looking like this. */
async function looking(looks: string, path = send, options = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 320, height: 900 }, ...options });
  await page.goto(`${site}${path}${looks && `?display=${looks}`}`);
  return page;
}

const looksOf = (page: Page) => page.evaluate(() => document.body.className);

/** How the text, the page and the button to answer are set. */
const setting = (page: Page) =>
  page.evaluate(() => {
    const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
    const text = style('main > p:not(.app-alone)');
    return {
      size: parseFloat(text.fontSize),
      spaces: [text.letterSpacing, text.wordSpacing].map((each) => parseFloat(each) || 0),
      line: parseFloat(text.lineHeight) / parseFloat(text.fontSize),
      ground: style('body').backgroundColor,
      button: style('.govuk-button').backgroundColor,
      words: text.color,
      isShared: document.querySelector('.app-share')!.checkVisibility(),
    };
  });

const settingOf = async (looks: string) => {
  const page = await looking(looks);
  const found = await setting(page);
  await page.close();
  return found;
};

describe('of a page with looks in its address', () => {
  it('the text is larger', async () => {
    const [usual, large] = [await settingOf(''), await settingOf('large')];
    expect(large).toEqual({ ...usual, size: expect.closeTo(usual.size * 1.3) });
  });

  it('there is as much space as readers may ask for, or more: WCAG 1.4.12', async () => {
    const [usual, spaced] = [await settingOf(''), await settingOf('spaced')];
    expect(usual.spaces).toEqual([0, 0]);
    expect(spaced.spaces[0]).toBeCloseTo(0.12 * spaced.size);
    expect(spaced.spaces[1]).toBeCloseTo(0.16 * spaced.size);
    expect([usual.line, spaced.line]).toEqual([expect.closeTo(1.5), expect.closeTo(2)]);
  });

  it('there is no second colour, and nothing that nobody needs', async () => {
    const [usual, calm] = [await settingOf(''), await settingOf('calm')];
    expect(calm).toEqual({ ...usual, button: usual.words, isShared: false });
    expect([usual.button, usual.isShared]).not.toEqual([calm.button, calm.isShared]);
  });

  it('light text stands on a dark ground', async () => {
    const [usual, dark] = [await settingOf(''), await settingOf('dark')];
    const light = (colour: string) => Math.max(...colour.match(/\d+/g)!.map(Number));
    expect(light(usual.ground)).toBeGreaterThan(light(usual.words));
    expect(light(dark.ground)).toBeLessThan(light(dark.words));
  });

  it('all of them may be had at once, and none again', async () => {
    const [all, dark] = [await settingOf(every), await settingOf('dark')];
    expect(all).toMatchObject({ ground: dark.ground, line: expect.closeTo(2), isShared: false });
    expect(await settingOf('usual')).toEqual(await settingOf(''));
  });
});

it('a person chooses by a link, and every page that links lead to looks the same', async () => {
  const page = await looking('', '/');
  await page.getByRole('link', { name: 'Change how pages look, or listen to them' }).click();
  expect(await looksOf(page)).toBe('');
  for (const { looks, text } of displays) {
    await page.getByRole('link', { name: text, exact: true }).click();
    await page.waitForURL(`${site}/display/?display=${looks}`);
    expect(await looksOf(page)).toBe(`?display=${looks}`);
  }
  await page.getByRole('link', { name: displays[0].text, exact: true }).click();
  await page.waitForURL(/display=large$/);
  await page.getByRole('link', { name: 'Privacy', exact: true }).click();
  await page.waitForURL(`${site}/privacy/?display=large`);
  expect(await looksOf(page)).toBe('?display=large');
  await page.close();
});

it('looks last from the form to the receipt, also where something is changed', async () => {
  const page = await looking('large', form);
  await press(page, 'Continue'); // nothing is filled in
  expect(await looksOf(page)).toContain('display=large');
  await filledIn(page);
  await press(page, 'Continue');
  expect(await looksOf(page)).toContain('display=large');
  await page
    .getByRole('button', { name: /^Change/ })
    .first()
    .click();
  await page.waitForURL(/\?change=/);
  expect(await looksOf(page)).toContain('display=large');
  await press(page, 'Continue');
  await press(page, 'Send');
  await page.waitForURL(/\/received\//);
  expect(await looksOf(page)).toContain('display=large');
  await page.close();
});

it('nothing is stored, and no request leaves the site', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await page.goto(`${site}/display/?display=${every}`);
  await page.getByRole('link', { name: 'Privacy', exact: true }).click();
  await page.waitForURL(/privacy/);
  expect(new Set(asked)).toEqual(new Set([site]));
  const { cookies, origins } = await context.storageState({ indexedDB: true });
  expect([cookies, origins]).toEqual([[], []]);
  await context.close();
});

it('links to other sites, to mail, to phones and within the page are left as they are', async () => {
  const hrefs = async (page: Page) => {
    const links = page.locator('a');
    const all = await links.evaluateAll((each) => each.map((link) => link.getAttribute('href')!));
    return Map.groupBy(all, (href) => (/^\/|^http:\/\/localhost/.test(href) ? 'ours' : 'others'));
  };
  const pages = [await looking(''), await looking('large')];
  const [usual, large] = await Promise.all(pages.map(hrefs));
  expect(usual!.get('others')!.length).toBeGreaterThan(8);
  expect(large!.get('others')).toEqual(usual!.get('others'));
  expect(large!.get('ours')).toHaveLength(usual!.get('ours')!.length);
  for (const href of large!.get('ours')!) expect(new URL(href, site).search).toBe('?display=large');
  await Promise.all(pages.map((page) => page.close()));
});

it('without a script the page is whole and as usual', async () => {
  const page = await looking('large', '/display/', { javaScriptEnabled: false });
  expect(await page.locator('body').getAttribute('class')).toBeNull();
  expect(
    await page.getByRole('heading', { name: 'Do the same with your browser' }).isVisible(),
  ).toBe(true);
  await page.close();
});

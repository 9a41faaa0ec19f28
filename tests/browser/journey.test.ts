import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { keyboardOf } from '../support/keyboard.ts';
import { choose, press } from '../support/steps.ts';
import { ownMark, stored, storedWith } from '../support/stored.ts';
import { formAddress } from '../support/states.ts';
import { watch } from '../support/watched.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const siteUrl = inject('siteUrl');
const title = 'Help set priorities for Staffordshire’s refreshed Special Educational Needs';
const receiptAddress = /\/received\/([0-9A-Z]{4}(-[0-9A-Z]{4}){3})\/$/;

/** A journey in a browser of its own, in which nothing went wrong and nothing was left behind. */
async function journey(options: BrowserContextOptions, through: (page: Page) => Promise<void>) {
  const context = await browser.newContext(options);
  const seen = watch(context, siteUrl);
  await through(await context.newPage());
  expect(seen).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
}

async function reachForm(page: Page): Promise<void> {
  await page.goto(siteUrl);
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('link', { name: 'Answer the questions' }).click();
  await page.waitForURL(siteUrl + formAddress);
}

async function fillIn(page: Page, missed: string): Promise<void> {
  await page.getByLabel('Most of them').check();
  await choose(page, ['work-on-first', 'communication'], ['work-on-first', 'being-heard']);
  await choose(page, ['work-on-first_most', 'being-heard']);
  await page.getByLabel('Have we missed anything?').fill(missed);
  await page.getByLabel('Parent or carer').check();
}

const answers = (missed: string) => ({
  'feel-right': 'most',
  'work-on-first': { chosen: ['communication', 'being-heard'], most: 'being-heard' },
  missed,
  'answering-as': 'parent-or-carer',
});

const heading = (page: Page) => page.locator('h1').innerText();

it('without a script: from the first page to the receipt, with a change of mind', () =>
  journey({ javaScriptEnabled: false }, async (page) => {
    const mark = ownMark();
    await reachForm(page);
    await fillIn(page, 'At first something else');
    await press(page, 'Continue');
    expect(await heading(page)).toBe('Check your answers before you send them');

    await press(page, 'Change your answer: Have we missed anything?');
    expect(await page.getByLabel('Most of them').isChecked()).toBe(true);
    expect(await page.locator('#missed').inputValue()).toBe('At first something else');
    expect(new URL(page.url()).hash).toBe('#missed');
    await page.locator('#missed').fill(mark);
    await press(page, 'Continue');
    expect(await page.locator('main').innerText()).toContain(mark);

    await press(page, 'Send my answers');
    const [, receipt = 'none'] = receiptAddress.exec(page.url()) ?? [];
    expect(await heading(page)).toBe('We have your answers');
    expect(await page.locator('main').innerText()).toContain(receipt);

    const rows = await storedWith(mark);
    expect(rows.map((row) => row.answers)).toEqual([answers(mark)]);
    expect(await stored("answers ->> 'missed' = 'At first something else'")).toEqual([]);
  }));

it('by keyboard alone, in 60 keys at most, with the focus in sight at every stop', () =>
  journey({}, async (page) => {
    const mark = ownMark();
    const { press: key, tabTo, follow, pressed, unseen } = keyboardOf(page);
    const link = (name: string) => page.getByRole('link', { name });
    const skip = async () => {
      await tabTo(link('Skip to main content'));
      await key('Enter');
    };
    await page.goto(siteUrl);
    await skip();
    await follow(link(title), 'Enter');
    await skip();
    await tabTo(link('Go to our questions'));
    await key('Enter');
    await follow(link('Answer the questions'), 'Enter');

    await skip();
    await tabTo(page.locator('#feel-right'));
    await key('Space');
    await key('ArrowDown');
    await tabTo(page.locator('[name="work-on-first"][value="communication"]'));
    await key('Space');
    await tabTo(page.locator('[name="work-on-first"][value="being-heard"]'));
    await key('Space');
    await tabTo(page.locator('#work-on-first_most'));
    await key('ArrowUp', 3); // up from the first is the last
    await tabTo(page.locator('#missed'));
    await page.keyboard.type(mark);
    await tabTo(page.locator('#answering-as'));
    await key('Space');
    await follow(page.getByRole('button', { name: 'Continue' }), 'Enter');

    await skip();
    await follow(page.getByRole('button', { name: 'Send my answers' }), 'Space');
    expect(await heading(page)).toBe('We have your answers');
    expect((await storedWith(mark)).map((row) => row.answers)).toEqual([answers(mark)]);
    expect(unseen).toEqual([]);
    expect(pressed()).toBeLessThanOrEqual(60);
  }));

async function sendOnce(page: Page, times: 1 | 2): Promise<string> {
  const mark = ownMark();
  await page.goto(siteUrl + formAddress);
  await fillIn(page, mark);
  await press(page, 'Continue');
  await page.getByRole('button', { name: 'Send my answers' }).click({ clickCount: times });
  await page.waitForURL(receiptAddress);
  return mark;
}

it('Send pressed twice at once is one submission', () =>
  journey({}, async (page) => {
    const mark = await sendOnce(page, 2);
    expect(await heading(page)).toBe('We have your answers');
    expect(await storedWith(mark)).toHaveLength(1);
  }));

it('the receipt can be loaded again, and Back sends nothing', () =>
  journey({}, async (page) => {
    const mark = await sendOnce(page, 1);
    const receipt = page.url();
    await page.reload();
    expect(await heading(page)).toBe('We have your answers');
    await page.goBack().catch(() => undefined); // a browser asks before it sends a form once more
    expect(await storedWith(mark)).toHaveLength(1);
    const again = await page.context().newPage();
    await again.goto(receipt);
    expect(await heading(again)).toBe('We have your answers');
    expect(await storedWith(mark)).toHaveLength(1);
  }));

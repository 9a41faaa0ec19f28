import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { after, pageAt, sectionsOf } from '../support/site-clock.ts';

let browser: Browser;
let withoutScript: BrowserContext;
beforeAll(async () => {
  browser = await launchBrowser();
  withoutScript = await browser.newContext({ javaScriptEnabled: false });
});
afterAll(() => browser.close());

const siteUrl = inject('siteUrl');
const opens = new Date('2025-09-01T08:00:00Z'); // 9am in London: library-hours
const closes = new Date('2025-08-08T23:00:00Z'); // midnight in London: send-priorities
const year = 365 * 86_400_000;

const seen = (page: Page, text: string) => page.getByText(text).first().isVisible();
const at = (path: string, instant: Date) => pageAt(browser, siteUrl + path, instant);

/** Which of its states a page shows. */
async function stateShown(page: Page) {
  return {
    tag: await page.locator('main .govuk-tag:visible').first().innerText(),
    canAnswer: await page
      .getByRole('link', { name: 'Answer the questions', exact: true })
      .isVisible(),
    saysClosed: await seen(page, 'This consultation has closed'),
    stage: await page.locator('[aria-current] h3').allInnerTexts(),
  };
}

const open = { tag: 'Open', canAnswer: true, saysClosed: false, stage: ['Checking back'] };
const closed = { tag: 'Closed', canAnswer: false, saysClosed: true, stage: ['Analysing'] };
const launched = { ...closed, stage: ['Launch'] };

// Every page was printed on 21 July 2025.
const moments = [
  ['a week after it was printed', after(closes, -11 * 86_400_000), open],
  ['a second before the deadline', after(closes, -1000), open],
  ['at the deadline', closes, closed],
  ['a year after it', after(closes, year), launched],
] as const;

it.each(moments)('%s the consultation’s page is right', async (_when, instant, expected) => {
  const page = await at('/consultations/send-priorities/', instant);
  expect(await stateShown(page)).toEqual(expected);
  expect(await page.locator('[aria-current] .govuk-tag').allInnerTexts()).toEqual([
    'Current stage',
  ]);
});

it.each(moments)('%s the form’s page is right', async (_when, instant, { canAnswer }) => {
  const page = await at('/consultations/send-priorities/respond/', instant);
  expect(await page.getByRole('button', { name: 'Continue' }).isVisible()).toBe(canAnswer);
  expect((await page.locator('main :is(input, textarea):visible').count()) > 0).toBe(canAnswer);
  expect(await seen(page, 'This consultation has closed')).toBe(!canAnswer);
});

it.each(moments)('%s the lists are right', async (_when, instant, { canAnswer }) => {
  const title = 'Help set priorities for Staffordshire’s refreshed';
  const { 'Open now': now, 'We are reading the answers': reading } = await sectionsOf(
    await at('/consultations/', instant),
  );
  expect(now?.includes(title)).toBe(canAnswer);
  expect(reading?.includes(title)).toBe(!canAnswer);
  const first = await sectionsOf(await at('/', instant));
  expect(first['Open now']?.includes(title)).toBe(canAnswer);
});

it.each([
  ['a second before', after(opens, -1000), 'Not open yet', false],
  ['as', opens, 'Open', true],
])('%s it opens, its pages are right', async (_when, instant, tag, canAnswer) => {
  const page = await at('/consultations/library-hours/', instant);
  expect(await stateShown(page)).toMatchObject({ tag, canAnswer, saysClosed: false });
  const form = await at('/consultations/library-hours/respond/', instant);
  expect(await form.getByRole('button', { name: 'Continue' }).isVisible()).toBe(canAnswer);
  expect(await seen(form, 'You can answer from 9am on Monday 1 September 2025.')).toBe(!canAnswer);
});

it('a page left open is right on the stroke, without being loaded again', async () => {
  const page = await at('/consultations/send-priorities/', after(closes, -1000));
  await page.clock.runFor(999);
  expect(await stateShown(page)).toEqual(open);
  await page.clock.runFor(1);
  expect(await stateShown(page)).toEqual(closed);
});

it('a form that was open before the end keeps what somebody is typing, and the receiver gives it back', async () => {
  const page = await at('/consultations/send-priorities/respond/', after(closes, -1000));
  await page.getByLabel('Have we missed anything?').fill('Half a sentence');
  await page.clock.runFor(2000);
  expect(await page.getByLabel('Have we missed anything?').inputValue()).toBe('Half a sentence');
  expect(await page.getByRole('button', { name: 'Continue' }).isVisible()).toBe(true);
  expect(await seen(page, 'This consultation has closed.')).toBe(true);
});

/** Words that are true on some days only. */
const dated =
  /\b(?:is|are|still|now) open\b|\bopen now\b|^(?:not )?open(?: yet)?$|^closed$|\bleft\b/im;

it.each(['/consultations/send-priorities/', '/consultations/send-priorities/respond/'])(
  'without a script %s gives the deadline, and says nothing that time makes false',
  async (path) => {
    const page = await withoutScript.newPage();
    await page.goto(siteUrl + path);
    const text = await page.locator('main').innerText();
    expect(text).toContain('Closing date: 11:59pm on Friday 8 August 2025');
    expect(text).not.toMatch(dated);
    if (text.includes('Current stage'))
      expect(text).toContain('Stages as they stood on 21 July 2025.');
  },
);

it.each(['/', '/consultations/'])(
  'without a script the lists of %s say when they were made',
  async (path) => {
    const page = await withoutScript.newPage();
    await page.goto(siteUrl + path);
    const text = await page.locator('main').innerText();
    expect(text).toMatch(dated);
    expect(text).toContain('These lists are as they stood on 21 July 2025.');
  },
);

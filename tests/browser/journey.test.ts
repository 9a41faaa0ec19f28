import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { answers, heading, journey, receiptAddress, siteUrl, title } from '../support/journey.ts';
import { choose, press } from '../support/steps.ts';
import { ownMark, stored, storedWith } from '../support/stored.ts';
import { formAddress } from '../support/states/state.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

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

it('without a script: from the first page to the receipt, with a change of mind', () =>
  journey(browser, { javaScriptEnabled: false }, async (page) => {
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
    expect(await heading(page)).toBe('We have received your answers');
    expect(await page.locator('main').innerText()).toContain(receipt);

    const rows = await storedWith(mark);
    expect(rows.map((row) => row.answers)).toEqual([answers(mark)]);
    expect(await stored("answers ->> 'missed' = 'At first something else'")).toEqual([]);
  }));

async function reachCheck(page: Page): Promise<string> {
  const mark = ownMark();
  await page.goto(siteUrl + formAddress);
  await fillIn(page, mark);
  await press(page, 'Continue');
  return mark;
}

const send = (page: Page) => page.getByRole('button', { name: 'Send my answers' });

it('Send pressed again, because nothing seems to happen, is one submission', () =>
  journey(browser, {}, async (page) => {
    const mark = await reachCheck(page);
    let answered = false;
    await page.route(siteUrl + formAddress, async (route) => {
      if (answered) return route.continue();
      await route.fetch({ maxRedirects: 0 }); // kept, and the answer is long in coming
    });
    await send(page).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => storedWith(mark)).toHaveLength(1);
    answered = true;
    await page.keyboard.press('Enter');
    await page.waitForURL(receiptAddress);
    expect(await heading(page)).toBe('We have received your answers');
    expect(await storedWith(mark)).toHaveLength(1);
  }));

it('Send pressed twice at once is one submission', () =>
  journey(browser, {}, async (page) => {
    const mark = await reachCheck(page);
    await send(page).evaluate((button: HTMLButtonElement) => {
      button.click();
      button.click();
    });
    await expect.poll(() => page.url()).toMatch(receiptAddress); // the first of the two is given up
    expect(await storedWith(mark)).toHaveLength(1);
  }));

it('Back from checking brings the form as it was filled in, and a reload checks the same answers', () =>
  journey(browser, {}, async (page) => {
    const mark = await reachCheck(page);
    await page.reload();
    expect(await page.locator('main').innerText()).toContain(mark);
    await page.goBack();
    expect(await page.getByLabel('Have we missed anything?').inputValue()).toBe(mark);
    expect(await page.locator('input:checked').count()).toBe(5);
    await press(page, 'Continue');
    await send(page).click();
    await page.waitForURL(receiptAddress);
    expect(await storedWith(mark)).toHaveLength(1);
  }));

it('the receipt can be loaded again, and Back sends nothing', () =>
  journey(browser, {}, async (page) => {
    const mark = await reachCheck(page);
    await send(page).click();
    await page.waitForURL(receiptAddress);
    const receipt = page.url();
    await page.reload();
    expect(await heading(page)).toBe('We have received your answers');
    await page.goBack().catch(() => undefined); // a browser asks before it sends a form once more
    expect(await storedWith(mark)).toHaveLength(1);
    const again = await page.context().newPage();
    await again.goto(receipt);
    expect(await heading(again)).toBe('We have received your answers');
    expect(await storedWith(mark)).toHaveLength(1);
  }));

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { answers, heading, journey, siteUrl, title } from '../support/journey.ts';
import { keyboardOf } from '../support/keyboard.ts';
import { stateNamed } from '../support/states.ts';
import { ownMark, storedWith } from '../support/stored.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const codesOf = (page: Page, name: string): Promise<string[]> =>
  page
    .locator(`[name="${name}"]`)
    .evaluateAll((all: HTMLInputElement[]) => all.map((e) => e.value));

/** Forms have their challenges in different orders, and Tab goes one way. */
async function inOrderOf(page: Page, codes: string[]): Promise<string[]> {
  return (await codesOf(page, 'work-on-first')).filter((code) => codes.includes(code));
}

/** From the first radio to that of a code: down, or up, which from the first leads to the last. */
async function shortestWay(page: Page, code: string): Promise<[key: string, times: number]> {
  const codes = await codesOf(page, 'work-on-first_most');
  const down = codes.indexOf(code);
  const up = codes.length - down;
  if (down === 0) return ['Space', 1];
  return down <= up ? ['ArrowDown', down] : ['ArrowUp', up];
}

it('by keyboard alone, in 60 keys at most, with the focus in sight at every stop', () =>
  journey(browser, {}, async (page) => {
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
    for (const code of await inOrderOf(page, ['communication', 'being-heard'])) {
      await tabTo(page.locator(`[name="work-on-first"][value="${code}"]`));
      await key('Space');
    }
    await tabTo(page.locator('#work-on-first_most'));
    await key(...(await shortestWay(page, 'being-heard')));
    await tabTo(page.locator('#missed'));
    await page.keyboard.type(mark);
    await tabTo(page.locator('#answering-as'));
    await key('Space');
    await follow(page.getByRole('button', { name: 'Continue' }), 'Enter');

    await skip();
    await follow(page.getByRole('button', { name: 'Send my answers' }), 'Space');
    expect(await heading(page)).toBe('We have received your answers');
    expect((await storedWith(mark)).map((row) => row.answers)).toEqual([answers(mark)]);
    expect(unseen).toEqual([]);
    expect(pressed()).toBeLessThanOrEqual(60);
  }));

it.each([
  ['422, text too long', 'missed'],
  ['422, too many challenges', 'work-on-first'],
  ['422, most not among chosen', 'work-on-first_most'],
  ['422, nothing answered', 'feel-right'],
])('%s: the link in the summary of errors leads to the field', async (state, field) => {
  const page = await browser.newPage();
  await stateNamed(state).reach(page, { site: siteUrl, broken: '' });
  const { press, tabTo } = keyboardOf(page);
  await tabTo(page.locator('.govuk-error-summary a').first());
  await press('Enter');
  const reached = () => page.evaluate(() => document.activeElement?.id);
  await expect.poll(reached).toBe(field);
  await page.close();
});

it('a focus that cannot be seen would be noticed', async () => {
  const page = await browser.newPage();
  await page.goto(siteUrl);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':focus { outline: 3px solid transparent; box-shadow: none !important }');
    document.adoptedStyleSheets = [sheet];
  });
  const { press, unseen } = keyboardOf(page);
  await press('Tab');
  expect(unseen).toHaveLength(1);
  await page.close();
});

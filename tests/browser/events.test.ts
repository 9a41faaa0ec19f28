import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const minute = 60_000;
const over = new Date('2025-09-10T11:00:00Z'); // midday in London

/** What a page that was printed in July shows at `at`. */
async function shownAt(at: Date): Promise<{ ahead: string[]; been: string[] }> {
  const page = await browser.newPage();
  await page.goto(`${inject('siteUrl')}/consultations/library-hours/`);
  const shift = Number(await page.locator('body').getAttribute('data-shift'));
  await page.clock.install({ time: +at - shift });
  await page.reload();
  const under = (heading: string) =>
    page
      .locator('div')
      .filter({ has: page.getByRole('heading', { name: heading, exact: true, level: 2 }) })
      .last()
      .getByRole('heading', { level: 3 })
      .allInnerTexts();
  const there = async (heading: string) =>
    (await page.getByRole('heading', { name: heading, exact: true }).count()) > 0
      ? under(heading)
      : [];
  const shown = { ahead: await there('Events'), been: await there('What has been') };
  await page.close();
  return shown;
}

it.each([
  [
    'a minute before an event is over',
    new Date(+over - minute),
    ['Talk with a librarian'],
    ['Open day'],
  ],
  ['as it is over', over, [], ['Talk with a librarian', 'Open day']],
])('%s, a page that was printed long before says so', async (_when, at, ahead, been) => {
  expect(await shownAt(at)).toEqual({ ahead, been });
});

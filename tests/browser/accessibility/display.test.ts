import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { axeProblems } from '../../support/axe.ts';
import { launchBrowser } from '../../support/browser.ts';
import { problems, zoomed } from '../../support/zoom.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const send = '/consultations/send-priorities/';
const every = 'large_spaced_calm_dark';

async function looking(looks: string, path: string, options: object): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(`${inject('siteUrl')}${path}?display=${looks}`);
  return page;
}

const shown = ['large', 'spaced', 'calm', 'dark', every].flatMap((looks) =>
  ['/display/', send, `${send}respond/`].map((path) => ({ looks, path })),
);

it.each(shown)(
  'nothing to mend in $path, $looks: at 320 px and at 400 %',
  async ({ looks, path }) => {
    const page = await looking(looks, path, { viewport: { width: 320, height: 900 } });
    expect(await axeProblems(page)).toEqual([]);
    expect(await problems(page)).toEqual([]);
    await page.close();
    const close = await looking(looks, path, zoomed);
    expect(await problems(close)).toEqual([]);
    await close.close();
  },
);

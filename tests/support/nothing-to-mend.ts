import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { everyLook, problemsInLooks } from './looks.ts';
import { markupProblems } from './markup.ts';
import { secondServer, type Server } from './second-server.ts';
import type { State } from './states/state.ts';

const nobody = 'postgres://nobody@127.0.0.1:1/nothing';

/** Every checker finds nothing in any look of these states. */
export function nothingToMend(states: State[]): void {
  let browser: Browser;
  let broken: Server | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
    if (states.some(({ status }) => status === 503))
      broken = await secondServer({ DATABASE_URL: nobody });
  });
  afterAll(() => Promise.all([browser.close(), broken?.stop()]));

  it.each(states)('$name: nothing to mend', async ({ reach, status }) => {
    const page = await browser.newPage();
    const response = await reach(page, { site: inject('siteUrl'), broken: broken?.url ?? '' });
    expect(response.status()).toBe(status);
    expect(await markupProblems(await response.text())).toEqual([]);
    expect(await problemsInLooks(page, everyLook)).toEqual([]);
    await page.close();
  });
}

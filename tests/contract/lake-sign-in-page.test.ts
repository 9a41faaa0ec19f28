import type { Browser, Page } from 'playwright-core';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { axeProblems } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { auth, openLake } from '../support/lake-sign-in.ts';
import { receiver } from '../support/receiver.ts';
import { sidewaysProblems } from '../support/reflow.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

const schemes = ['light', 'dark'] as const;

/** The sign-in page, by the name that the Studio has for the lake. */
async function open(options: Parameters<Browser['newPage']>[0], origin: string): Promise<Page> {
  const { port } = await openLake();
  const page = await browser.newPage(options);
  onTestFinished(() => page.close());
  const query = new URLSearchParams({ origin, projectId: 'local', withSid: 'true' });
  await page.goto(`http://local.localhost:${port}/v1/auth/login/local?${query}`);
  return page;
}

describe('the sign-in page', () => {
  it.each(schemes)('has nothing that axe finds fault with, %s', async (colorScheme) => {
    const page = await open({ colorScheme }, 'http://localhost:3333/');
    expect(await axeProblems(page)).toEqual([]);
  });

  it('says what cannot be done as well', async () => {
    for (const colorScheme of schemes) {
      const page = await open({ colorScheme }, 'https://example.com/');
      expect(await page.textContent('h1')).toBe('You cannot sign in');
      expect(await axeProblems(page)).toEqual([]);
    }
  });

  it('has the colours that a person likes', async () => {
    const papers = [];
    for (const colorScheme of schemes) {
      const page = await open({ colorScheme }, 'http://localhost:3333/');
      papers.push(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
    }
    expect(papers).toEqual(['rgb(255, 255, 255)', 'rgb(22, 25, 28)']);
  });

  it('is read without moving it sideways, on the narrowest screen', async () => {
    const page = await open({ viewport: { width: 320, height: 256 } }, 'http://localhost:3333/');
    expect(await sidewaysProblems(page)).toEqual([]);
  });

  it('is HTML as it should be', async () => {
    const page = await auth(await openLake(), 'login/local?origin=http://localhost:3333');
    const rules = new HtmlValidate({ extends: ['html-validate:recommended'] });
    const { results } = await rules.validateString(await page.text());
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });

  it('is used with the keyboard alone, and leads back with a ticket', async () => {
    const { url } = await receiver();
    const page = await open({}, url);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const focused = page.locator('button:focus');
    expect(await focused.textContent()).toContain('The editor');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#sid=/);
    expect(page.url()).toMatch(new RegExp(`^${url}#sid=[0-9a-f-]{36}$`));
  });
});

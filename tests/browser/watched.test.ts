import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { watch } from '../support/watched.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// The journeys are watched for what should not happen, so the watch itself must see it.
it.each([
  ['a request to elsewhere', () => void fetch('http://127.0.0.1:1/'), /^Asked elsewhere/, true],
  ['a breach of the policy', () => void fetch('http://127.0.0.1:1/'), /Content Security/, false],
  ['a script that fails', () => void Promise.reject(new Error('Broken')), /^Script: Broken/, false],
])('the watch sees %s', async (_what, fault, expected, bypassCSP) => {
  const context = await browser.newContext({ bypassCSP });
  const seen = watch(context, inject('siteUrl'));
  const page = await context.newPage();
  await page.goto(inject('siteUrl'));
  expect(seen).toEqual([]);
  await page.evaluate(fault);
  await expect.poll(() => seen.join('\n')).toMatch(expected);
  await context.close();
});

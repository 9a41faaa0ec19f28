import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { checked, consultation } from '../support/states/state.ts';
import { open, press } from '../support/steps.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const site = inject('siteUrl');

it('somebody without a script sends answers, finds them by their code, and takes them back', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  const heading = () => page.locator('h1').innerText();
  await checked(page, site);
  await press(page, 'Send my answers');
  const receipt = page.url();
  const code = await page.locator('.govuk-panel strong').innerText();

  await page.getByRole('link', { name: 'whether we still hold your answers' }).click();
  await page.getByLabel('Enter your receipt code').fill(code.toLowerCase().replaceAll('-', ' '));
  await press(page, 'Continue');
  expect(await heading()).toBe('Your answers');
  await press(page, 'Yes, delete my answers');
  expect(await heading()).toBe('We have deleted your answers');

  await open(page, `${site}${consultation('send-priorities')}withdraw/`);
  await page.getByLabel('Enter your receipt code').fill(code);
  expect((await press(page, 'Continue')).status()).toBe(422);
  expect(await page.title()).toMatch(/^Error: /);
  await page.getByRole('link', { name: /We hold no answers under this code/ }).click();
  expect(await page.evaluate('document.activeElement.id')).toBe('code');

  await open(page, receipt);
  expect(await page.locator('main').innerText()).not.toMatch(/we (hold|have kept) your answers/i);
  await page.close();
});

it('another site cannot withdraw anything, and a body that is too large is not read', async () => {
  const address = `${site}${consultation('send-priorities')}withdraw/`;
  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(address, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });
  expect((await post('code=a', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await post(`code=${'a'.repeat(70_000)}`)).status).toBe(413);
  expect((await post('code=a&colour=red')).status).toBe(400);
  expect((await post('code=%00')).status).toBe(400);
  expect((await fetch(address, { method: 'PUT', body: 'code=a' })).status).toBe(405);
  const shown = await post('code=%22%3E%3Cscript%3E');
  expect(shown.status).toBe(422);
  expect(shown.headers.get('cache-control')).toBe('no-store');
  expect(await shown.text()).toContain('value="&quot;>&lt;script>"');
});

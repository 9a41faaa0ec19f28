import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { linkTo, sentTo, untilSent } from '../support/outbox.ts';
import { consultation } from '../support/states/state.ts';
import { open, press } from '../support/steps.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const site = inject('siteUrl');
const page = consultation('send-priorities');
const address = `${site}${page}emails/`;

it('somebody without a script asks for e-mail, confirms it, changes it and stops it', async () => {
  const reader = 'journey@example.com';
  const at = await browser.newPage({ javaScriptEnabled: false });
  const heading = () => at.locator('h1').innerText();
  await open(at, site + page);
  await at.getByRole('link', { name: 'Get emails about this consultation' }).click();
  await press(at, 'Continue');
  expect(await at.title()).toMatch(/^Error: /);
  await at.getByRole('link', { name: 'Enter your email address' }).click();
  expect(await at.evaluate('document.activeElement.id')).toBe('email');
  await at.getByLabel('Your email address').fill(` ${reader}`);
  await at.getByLabel(/^when there is news/).check();
  await press(at, 'Continue');
  expect(await heading()).toBe('Check your email');

  await open(at, linkTo(await untilSent(site, reader)));
  expect(await heading()).toBe('Confirm that you want emails');
  await press(at, 'Yes, send me emails');
  expect(await heading()).toBe('You are on the list');
  const manage = at.url().replace('/confirm/', '/manage/');

  await open(at, manage);
  await at.getByLabel(/^7 days before/).check();
  await press(at, 'Save');
  expect(await at.getByRole('listitem').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringMatching(/news/), expect.stringMatching(/7 days/)]),
  );
  await open(at, manage);
  await press(at, 'Stop all emails');
  expect(await heading()).toBe('You will get no more emails');
  expect((await open(at, manage)).status()).toBe(404);
  expect(await sentTo(site, reader)).toHaveLength(1);
  await at.close();
});

const post = (to: string, body: BodyInit, headers: Record<string, string> = {}) =>
  fetch(to, { method: 'POST', body, headers, redirect: 'manual' });
const form = (pairs: Record<string, string>) => new URLSearchParams(pairs);

it('a mail program unsubscribes at one click, and whoever only looks at a link changes nothing', async () => {
  const reader = 'one-click@example.com';
  await post(address, form({ email: reader, kinds: 'updates' }));
  const confirm = linkTo(await untilSent(site, reader));
  const [manage, stop] = ['manage', 'stop'].map((each) =>
    confirm.replace('/confirm/', `/${each}/`),
  );
  const oneClick = form({ 'List-Unsubscribe': 'One-Click' });
  await fetch(confirm); // as a program that looks after mailboxes does
  expect((await fetch(manage!)).status).toBe(404);
  expect((await post(confirm, form({}))).status).toBe(200);

  const looked = await fetch(stop!, { redirect: 'manual' });
  expect([looked.status, looked.headers.get('location')]).toEqual([303, new URL(manage!).pathname]);
  expect((await post(stop!, form({ other: 'thing' }))).status).toBe(400);
  expect((await fetch(manage!)).status).toBe(200);
  const stopped = await post(stop!, oneClick);
  expect([stopped.status, stopped.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect((await post(stop!, oneClick)).status).toBe(200);
  expect((await fetch(manage!)).status).toBe(404);
});

it('another site cannot ask for somebody, and what our form does not have is refused', async () => {
  const asking = form({ email: 'victim@example.com', kinds: 'updates' });
  const elsewhere = { 'sec-fetch-site': 'cross-site' };
  expect((await post(address, asking, elsewhere)).status).toBe(403);
  expect((await post(address, form({ email: 'a@example.com', colour: 'red' }))).status).toBe(400);
  expect((await fetch(address, { method: 'PUT', body: 'email=a' })).status).toBe(405);
  const hostile = await post(address, form({ email: '"><script>', kinds: '"><b>' }));
  expect(hostile.status).toBe(422);
  expect(await hostile.text()).toContain('value="&quot;>&lt;script>"');
  expect(await sentTo(site, 'victim@example.com')).toEqual([]);
});

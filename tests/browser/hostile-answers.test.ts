import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldsOf } from '../../src/domain/questionnaire.ts';
import { challengeKinds, questionsOf, shortKinds } from '../fixtures/every-kind.ts';
import { launchBrowser } from '../support/browser.ts';
import { MARK, hostileStrings } from '../support/hostile-strings.ts';
import { allOver, watchForRunning, type Watched } from '../support/hostile-watch.ts';
import { siteUrl } from '../support/journey.ts';
import type { Pair } from '../support/html.ts';
import { kindsReceiver, type KindsReceiver } from '../support/kinds-receiver.ts';
import { formAddress } from '../support/states/state.ts';
import { leadsTo, open, press, send } from '../support/steps.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

const place = 'http://localhost:9/consultations/getting-around/respond/';

interface Visit {
  page: Page;
  watched: Watched;
}

/** A browser that the receiver answers by itself, without the policy that would stop a script. */
async function visiting(receiver: KindsReceiver): Promise<Visit> {
  const context = await browser.newContext();
  const watched = await watchForRunning(context, new URL(place).origin);
  await context.route('**/*', async (route) => {
    const request = route.request();
    if (request.method() !== 'POST')
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>-</title>' });
    const got = await receiver.send(request.postDataBuffer() ?? '', new URL(request.url()).search);
    return route.fulfill({
      status: got.status,
      body: got.html,
      contentType: 'text/html; charset=utf-8',
    });
  });
  const page = await context.newPage();
  await page.goto(place);
  return { page, watched };
}

const turned = (fields: string[], turn: number): Pair[] =>
  fields.map((field, index) => [field, hostileStrings[(turn + index) % hostileStrings.length]!]);

describe.each([
  ['short kinds', shortKinds, ['travel-by_other', 'street', 'missed']],
  ['kinds of challenges', challengeKinds, []],
])('in a browser, hostile texts in answers to %s', (_name, kinds, ofWords) => {
  it('run nothing on the page that checks answers, nor on a form that is shown again', async () => {
    const receiver = kindsReceiver(questionsOf(...kinds));
    const { page, watched } = await visiting(receiver);
    const fields = kinds.flatMap(fieldsOf);
    const step = Math.min(fields.length, 8);
    const seen = { checked: 0, again: 0 };
    for (let turn = 0; turn < hostileStrings.length; turn += step) {
      await send(page, { to: place, pairs: turned(fields, turn) });
      await allOver(page);
      seen.again += await page.getByRole('heading', { name: 'There is a problem' }).count();
    }
    for (let turn = 0; ofWords.length > 0 && turn < hostileStrings.length; turn += ofWords.length) {
      await send(page, { to: place, pairs: turned(ofWords, turn) });
      await allOver(page);
      seen.checked += await page.getByRole('heading', { name: /^Check your answers/ }).count();
    }
    expect(watched.ran).toEqual([]);
    expect(seen.again).toBeGreaterThan(20);
    if (ofWords.length > 0) expect(seen.checked).toBeGreaterThan(50);
    await page.context().close();
  });
});

/** Texts together, as long as one answer may be. */
function batches(): string[] {
  const texts: string[] = [];
  for (const text of hostileStrings) {
    const last = texts.at(-1) ?? '';
    if (texts.length === 0 || last.length + text.length > 2_000) texts.push(text);
    else texts[texts.length - 1] = `${last}\n${text}`;
  }
  return texts;
}

it('on the live site they run nothing from the form to the receipt, and come back as they were', async () => {
  const context = await browser.newContext();
  const watched = await watchForRunning(context, siteUrl);
  const page = await context.newPage();
  for (const text of batches()) {
    await open(page, siteUrl + formAddress);
    await page.locator('textarea[name="missed"]').fill(text);
    const typed = await page.locator('textarea[name="missed"]').inputValue();
    const check = await press(page, /^Continue|^Check/);
    if (check.status() === 400) continue; // a character that cannot be kept
    await allOver(page);
    await leadsTo(page, () => page.locator('[formaction*="change=missed"]').first().click());
    await allOver(page);
    expect(await page.locator('textarea[name="missed"]').inputValue()).toBe(typed);
    await press(page, /^Continue|^Check/);
    await press(page, 'Send my answers');
    await allOver(page);
    expect(page.url()).toMatch(/\/received\//);
  }
  expect(watched.ran).toEqual([]);
  await context.close();
});

it.each([
  ['a script', `<script>window.${MARK}=1</script>`],
  ['a handler', `<img src="x" onerror="alert(1)">`],
  ['a dialog', '<script>top.confirm(1)</script>'],
  ['a fault', '<script>nothing.at.all()</script>'],
  ['a line on the console', '<script>console.log(1)</script>'],
  ['a request elsewhere', '<img src="http://localhost:7/x.png">'],
  ['a window', '<a href="/other" target="_blank" id="a">a</a><script>a.click()</script>'],
])('the watch sees %s', async (_what, html) => {
  const context = await browser.newContext();
  const watched = await watchForRunning(context, new URL(place).origin);
  await context.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: route.request().url() === place ? html : '' }),
  );
  const page = await context.newPage();
  await page.goto(place);
  await expect.poll(() => watched.ran).not.toEqual([]);
  await context.close();
});

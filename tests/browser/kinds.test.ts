import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { challenges } from '../fixtures/challenges.ts';
import { questionsOf } from '../fixtures/every-kind.ts';
import { asked } from '../fixtures/kinds.ts';
import { launchBrowser } from '../support/browser.ts';
import { keyboardOf, type Keyboard } from '../support/keyboard.ts';
import { kindsSite, type KindsSite } from '../support/kinds-site.ts';
import { sidewaysProblems } from '../support/reflow.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A telephone without script, on which one taps. */
const telephone: BrowserContextOptions = {
  viewport: { width: 320, height: 640 },
  hasTouch: true,
  javaScriptEnabled: false,
};

const control = (page: Page, name: string, value?: string) =>
  page.locator(`[name="${name}"]${value ? `[value="${value}"]` : ''}`).first();

type Kind = 'pick' | 'rank' | 'agreement' | 'cards' | 'best-worst';

interface Journey {
  kind: Kind;
  answer: unknown;
  byKeys: (page: Page, keyboard: Keyboard) => Promise<void>;
  byTaps: (tap: (name: string, value: string) => Promise<void>, page: Page) => Promise<void>;
}

const everyChallenge = (level: string) =>
  Object.fromEntries(challenges.map(({ code }) => [code, level]));

const judged = [0, 3, 6].map((block) => ({ block, best: 0, worst: 1 }));

const journeys: Journey[] = [
  {
    kind: 'pick',
    answer: { chosen: ['late-buses', 'few-buses', 'fares'], most: 'late-buses' },
    async byKeys(page, { press, tabTo }) {
      for (const code of ['late-buses', 'few-buses', 'fares']) {
        await tabTo(control(page, 'work-on-first', code));
        await press('Space');
      }
      await tabTo(control(page, 'work-on-first_most'));
      await press('Space');
    },
    async byTaps(tap) {
      for (const code of ['late-buses', 'few-buses', 'fares']) await tap('work-on-first', code);
      await tap('work-on-first_most', 'late-buses');
    },
  },
  {
    kind: 'rank',
    answer: ['fares', 'parking', 'cycling'],
    async byKeys(page, { press, tabTo }) {
      for (const [index, letters] of ['Fa', 'C', 'Now'].entries()) {
        await tabTo(control(page, `in-order_${index + 1}`));
        for (const letter of letters) await press(letter);
      }
    },
    async byTaps(_tap, page) {
      for (const [index, code] of ['fares', 'parking', 'cycling'].entries())
        await control(page, `in-order_${index + 1}`).selectOption(code);
    },
  },
  {
    kind: 'agreement',
    answer: everyChallenge('agree'),
    async byKeys(page, { press, tabTo }) {
      for (const { code } of challenges) {
        await tabTo(control(page, `how-far__${code}`));
        await press('Space');
      }
    },
    async byTaps(tap) {
      for (const { code } of challenges) await tap(`how-far__${code}`, 'agree');
    },
  },
  {
    kind: 'cards',
    answer: { rated: everyChallenge('yes'), most: 'late-buses' },
    async byKeys(page, { press, tabTo }) {
      for (const { code } of challenges) {
        await tabTo(control(page, `each-card__${code}`));
        await press('Space');
      }
      await tabTo(control(page, 'each-card_most'));
      await press('Space');
    },
    async byTaps(tap) {
      for (const { code } of challenges) await tap(`each-card__${code}`, 'yes');
      await tap('each-card_most', 'late-buses');
    },
  },
  {
    kind: 'best-worst',
    answer: judged.map(({ block }) => expect.objectContaining({ block })),
    async byKeys(page, { press, tabTo }) {
      for (const { block } of judged) {
        await tabTo(control(page, `four-at-a-time_${block}_best`));
        await press('Space');
        await tabTo(control(page, `four-at-a-time_${block}_worst`));
        await press('Space');
        await press('ArrowDown');
      }
    },
    async byTaps(tap, page) {
      for (const { block } of judged)
        for (const [index, end] of ['best', 'worst'].entries()) {
          const radio = page.locator(`[name="four-at-a-time_${block}_${end}"]`).nth(index);
          await tap(`four-at-a-time_${block}_${end}`, (await radio.getAttribute('value'))!);
        }
    },
  },
];

const answerOf = ({ stored }: KindsSite, kind: Kind) =>
  (stored().at(-1) as Record<string, unknown>)[asked[kind].code];

describe.each(journeys)('ten challenges, by $kind', ({ kind, answer, byKeys, byTaps }) => {
  let site: KindsSite;
  beforeAll(async () => {
    site = await kindsSite(questionsOf(asked[kind]));
  });
  afterAll(() => site.close());

  it('are answered and sent by keyboard alone, in 60 keys at most, with the focus in sight', async () => {
    const page = await browser.newPage();
    const keyboard = keyboardOf(page);
    await page.goto(site.form);
    await keyboard.tabTo(page.getByRole('link', { name: 'Skip to main content' }));
    await keyboard.press('Enter');
    await byKeys(page, keyboard);
    await keyboard.follow(page.getByRole('button', { name: 'Continue' }), 'Enter');
    await keyboard.follow(page.getByRole('button', { name: 'Send my answers' }), 'Enter');
    expect(await page.locator('h1').innerText()).toBe('We have received your answers');
    expect(answerOf(site, kind)).toEqual(answer);
    expect(keyboard.unseen).toEqual([]);
    expect(keyboard.pressed()).toBeLessThanOrEqual(60);
    await page.close();
  });

  it('are answered and sent by single taps, at 320 px, without script', async () => {
    const context = await browser.newContext(telephone);
    const page = await context.newPage();
    await page.goto(site.form);
    expect(await sidewaysProblems(page)).toEqual([]);
    await byTaps((name, value) => control(page, name, value).tap(), page);
    await page.getByRole('button', { name: 'Continue' }).tap();
    await page.getByRole('button', { name: 'Send my answers' }).tap();
    await page.waitForURL(/\/received\//);
    expect(answerOf(site, kind)).toEqual(answer);
    await context.close();
  });
});

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { alfaColourProblems, alfaProblems } from '../../support/alfa.ts';
import { axeColourProblems, axeProblems } from '../../support/axe.ts';
import { launchBrowser } from '../../support/browser.ts';
import { everyLook, problemsInLooks, type Check } from '../../support/looks.ts';
import { markupProblems } from '../../support/markup.ts';
import { sidewaysProblems } from '../../support/reflow.ts';
import { targetProblems } from '../../support/targets.ts';
import { addStyle } from '../../support/zoom.ts';

let browser: Browser;
let unguarded: BrowserContext; // where a fault can be planted against the page's own policy
beforeAll(async () => {
  browser = await launchBrowser();
  unguarded = await browser.newContext({ bypassCSP: true });
});
afterAll(() => browser.close());

const wide = '<div style="width: 700px">Wide</div>';
const faint = '<p style="color: #aaa; background: #fff">Faint words</p>';
const grey = faint.replace('#aaa', '#666'); // enough for AA
const unlabelled = '<form><input type="text" name="unlabelled"></form>';

const markupAsItIs: Check = async (page) => markupProblems(await page.content());

// A checker that checks nothing finds nothing, so each must find a fault that was planted for it.
it.each<[checker: string, fault: string, html: string, Check, RegExp]>([
  ['axe', 'an input without a label', unlabelled, axeProblems, /^axe label:/],
  ['axe', 'contrast too low', faint, axeProblems, /^axe color-contrast:/],
  ['axe', 'contrast too low for AAA', grey, axeProblems, /^axe color-contrast-enhanced:/],
  ['Alfa', 'an input without a label', unlabelled, alfaProblems, /^Alfa sia-r8:/],
  ['Alfa', 'contrast too low', faint, alfaProblems, /^Alfa sia-r69:/],
  ['Alfa', 'contrast too low for AAA', grey, alfaProblems, /^Alfa sia-r66:/],
  ['axe, of colours alone,', 'contrast too low', faint, axeColourProblems, /^axe color-contrast:/],
  ['Alfa, of colours alone,', 'contrast too low', faint, alfaColourProblems, /^Alfa sia-r69:/],
  ['html-validate', 'one id twice', '<p id="main-content">', markupAsItIs, /^no-dup-id:/],
  ['the measure', 'a small link', '<p><a href="/">Home</a></p>', targetProblems, /^Smaller than/],
  ['the measure', 'a box 700 px wide', wide, sidewaysProblems, /^Scrolls sideways by \d{3} px/],
])('%s finds %s', async (_checker, _fault, html, check, expected) => {
  const page = await unguarded.newPage();
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(`${inject('siteUrl')}/cookies/`);
  expect((await check(page)).filter((each) => expected.test(each))).toEqual([]);
  await page.locator('main').evaluate((main, fault) => (main.innerHTML += fault), html);
  expect((await check(page)).filter((each) => expected.test(each))).not.toEqual([]);
  await page.close();
});

it.each([
  ['dark', '(prefers-color-scheme: dark)'],
  ['forced colours', '(forced-colors: active)'],
])('words that are faint in one look are found in that one: %s', async (look, media) => {
  const page = await unguarded.newPage();
  await page.goto(`${inject('siteUrl')}/cookies/`);
  await addStyle(
    page,
    `@media ${media} { h1 { forced-color-adjust: none; color: #aaa; background: #fff } }`,
  );
  const found = await problemsInLooks(page, everyLook);
  for (const checker of ['axe color-contrast', 'Alfa sia-r69'])
    expect(
      found.filter((each) => each.includes(checker)).map((each) => each.split(':')[0]),
    ).toContain(`${look}, 320 px`);
  expect(found.filter((each) => !each.startsWith(`${look},`))).toEqual([]);
  await page.close();
});

/** What is set where a condition of ours holds. */
const setUnder = (condition: RegExp) => async (page: Page) =>
  page.evaluate(
    ({ source }) =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSMediaRule)
        .filter(({ conditionText }) => new RegExp(source).test(conditionText))
        .flatMap((media) => [...media.cssRules])
        .flatMap((rule) =>
          rule instanceof CSSStyleRule
            ? [...rule.style].map((name) => `${name}: ${rule.style.getPropertyValue(name)}`)
            : ['a rule of rules'],
        ),
    { source: condition.source },
  );

// That is why a wide screen is asked about places alone, and other colours on a narrow one.
it('a wide screen shows nothing else, and in no other colour', async () => {
  const page = await browser.newPage();
  await page.goto(`${inject('siteUrl')}/consultations/park-play-area/results/`);
  const set = await setUnder(/width/)(page);
  expect(set.length).toBeGreaterThan(0);
  expect(set.filter((name) => /colou?r|background|none|hidden|a rule of rules/.test(name))).toEqual(
    [],
  );
  await page.close();
});

// That is why a look in other colours is asked about its colours alone.
it('looks differ in nothing but colours', async () => {
  const page = await browser.newPage();
  await page.goto(`${inject('siteUrl')}/`);
  const set = await setUnder(/prefers-color-scheme|forced-colors/)(page);
  expect(set.length).toBeGreaterThan(10);
  expect(
    set.filter((name) => !/^(--.*colour.*|--button.*|.*color|color-scheme): /.test(name)),
  ).toEqual([]);
  await page.close();
});

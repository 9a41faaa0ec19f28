import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { standard } from '../../src/domain/asked-as.ts';
import { papersOf } from '../../src/domain/printings.ts';
import { fieldsOf } from '../../src/domain/questionnaire.ts';
import { copyText } from '../../src/form/copy-text.ts';
import { keyingHtml } from '../../src/form/keying.tsx';
import { paperScreen } from '../../src/form/paper/paper-screen.tsx';
import { libraryHours } from '../fixtures/consultation.ts';
import { challengeKinds, questionsOf, shortKinds } from '../fixtures/every-kind.ts';
import { launchBrowser } from '../support/browser.ts';
import { MARK, hostileStrings } from '../support/hostile-strings.ts';
import { allOver, watchForRunning } from '../support/hostile-watch.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

const place = 'http://localhost:9/';
const kinds = [...shortKinds, ...challengeKinds];
const consultation = libraryHours({ questionnaire: questionsOf(...kinds) });
const fields = kinds.flatMap(fieldsOf);
const rounds = Math.ceil(hostileStrings.length / fields.length);

const textAt = (index: number): string => hostileStrings[index % hostileStrings.length]!;

/** What staff see of answers that are turned back: every field has a text in it, and a complaint. */
const sheetOf = (round: number): string => {
  const texts = fields.map(
    (field, index) => [field, textAt(round * fields.length + index)] as const,
  );
  return keyingHtml(consultation, {
    asking: standard,
    posted: new Map(texts.map(([field, text]) => [field, [text]])),
    problems: texts.map(([field, message]) => ({ field, message })),
  });
};

/** A consultation whose every word is hostile; its codes are what they were. */
function wordedBy(round: number) {
  let next = round * 200;
  const worded = (value: unknown, name = ''): unknown => {
    if (Array.isArray(value)) return value.map((each) => worded(each, name));
    if (typeof value === 'object' && value !== null && !(value instanceof Date))
      return Object.fromEntries(
        Object.entries(value).map(([key, each]) => [key, worded(each, key)]),
      );
    return typeof value === 'string' && said.has(name) ? textAt(next++) : value;
  };
  return worded(consultation) as typeof consultation;
}
const said = new Set(
  [
    'text',
    'label',
    'hint',
    'title',
    'shortTitle',
    'explanation',
    'meaning',
    'term',
    'low',
    'high',
  ].concat(['best', 'worst', 'challengesIntroduction', 'phone', 'post', 'hours']),
);

/** Written into a page as the Studio and the site write it, where no policy stops a script. */
async function ranIn(htmls: string[]): Promise<string[]> {
  const context = await browser.newContext();
  const watched = await watchForRunning(context, place);
  await context.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>-</title>' }),
  );
  const page = await context.newPage();
  for (const html of htmls) {
    await page.goto(place);
    for (const write of [writeWithin, writeWhole]) {
      await page.evaluate(write, html);
      await allOver(page);
    }
  }
  await context.close();
  return watched.ran;
}

/** As a program puts it into a page. Such pictures keep no page from being loaded. */
async function writeWithin(written: string): Promise<void> {
  const inner = document.body.attachShadow({ mode: 'open' });
  inner.innerHTML = written;
  const pictures = [...inner.querySelectorAll('img')];
  for (const picture of pictures) picture.loading = 'eager';
  const over = (picture: HTMLImageElement) =>
    new Promise((resolve) => {
      picture.addEventListener('load', resolve);
      picture.addEventListener('error', resolve);
    });
  await Promise.all(pictures.filter(({ complete }) => !complete).map(over));
}

/** As a server sends it, scripts and all. */
function writeWhole(written: string): void {
  document.write(written);
  document.close();
}

const allRounds = Array.from({ length: rounds }, (_, round) => round);

it('hostile answers run nothing on the sheet that staff key them into', async () => {
  expect(await ranIn(allRounds.map(sheetOf))).toEqual([]);
});

it('hostile words run nothing on the printed questions', async () => {
  const papers = allRounds.map((round) => {
    const worded = wordedBy(round);
    const [paper] = papersOf(worded.challenges.length);
    return paperScreen({ consultation: worded, paper: paper!, now: worded.opensAt }).main;
  });
  expect(papers.join()).toContain('&lt;script');
  expect(await ranIn(papers)).toEqual([]);
});

it.each([
  ['a picture', '<img src="x" onerror="alert(1)">', ['alert', 'alert']],
  ['a toggle', '<details open ontoggle="alert(1)">', ['alert', 'alert']],
  ['a focus', '<input onfocus="alert(1)" autofocus>', ['alert']],
  ['a frame', `<iframe srcdoc="<script>parent.${MARK}=1</script>"></iframe>`, ['mark', 'mark']],
  ['a script', '<script>alert(1)</script>', ['alert']],
])('the watch sees a sheet that runs something: %s', async (_what, html, ran) => {
  expect(await ranIn([html])).toEqual(ran);
});

it('a copy of hostile answers says them as they are, in plain text', () => {
  for (const text of hostileStrings.filter((each) => !/[\r\n]/.test(each))) {
    const copy = copyText(consultation, {
      asking: standard,
      answers: { missed: text },
      receipt: 'K7QM2XHD9TRW4PNC',
    });
    expect(copy).toContain(text);
  }
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { summarise } from '../../src/domain/questionnaire.ts';
import { challengeKinds, questionsOf, shortKinds } from '../fixtures/every-kind.ts';
import { launchBrowser } from '../support/browser.ts';
import type { Pair } from '../support/html.ts';
import { kindsReceiver } from '../support/kinds-receiver.ts';
import { filledIn } from '../support/keying.ts';
import { textProblems } from '../support/layout.ts';
import { openPrinted } from '../support/paper.ts';
import { readPdf, withoutSpaces } from '../support/pdf.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const receiver = kindsReceiver(questionsOf(...shortKinds, ...challengeKinds));
const LONG = Array.from({ length: 90 }, (_, index) => `word${index}`).join('\n'); // over a page

/** One’s own answers, of every kind, on the page that checks them. */
async function printed(): Promise<{ page: Page; text: string; pages: number }> {
  const fields = filledIn.map(([name, value]): Pair => [name, name === 'missed' ? LONG : value]);
  const { status, html } = await receiver.post(fields);
  expect(status).toBe(200);
  const page = await openPrinted(browser, html);
  const pages = readPdf(await page.pdf({ preferCSSPageSize: true }));
  return { page, pages: pages.length, text: withoutSpaces(pages.map(({ text }) => text).join('')) };
}

it('one’s own answers are printed whole, however long, without what only a screen can use', async () => {
  const { page, text, pages } = await printed();
  expect(pages).toBeGreaterThan(2);
  const { questionnaire } = receiver.consultation;
  const answers = {
    missed: LONG,
    people: 12,
    'feel-right': 'some',
    'in-order': ['parking', 'cycling'],
  };
  const lines = summarise(questionnaire, answers).flatMap((each) => each.lines);
  expect(lines.length).toBeGreaterThan(90);
  for (const each of [...lines, 'They leave out the trains,', 'By donkey', 'Matters most'])
    expect(text).toContain(withoutSpaces(each));
  for (const each of ['Change', 'Send my answers', 'Download', 'It has your answers'])
    expect(text).not.toContain(withoutSpaces(each));
  expect(await textProblems(page)).toEqual([]);
  await page.close();
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { aboutYouTopic } from '../../src/domain/about-you/topic.ts';
import { aboutYouQuestionnaire } from '../../src/domain/about-you/topics.ts';
import { askedAs } from '../../src/domain/asked-as.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import { papersOf, type Paper } from '../../src/domain/printings.ts';
import { fieldsOf, optionsOf, type Question } from '../../src/domain/questionnaire.ts';
import { blocksShown } from '../../src/domain/questions/best-worst.ts';
import type { Option } from '../../src/domain/questions/question.ts';
import { conditionText } from '../../src/form/paper/condition.ts';
import { paperPath } from '../../src/form/paper/path.ts';
import { asking, challengeKinds, questionsOf, shortKinds } from '../fixtures/every-kind.ts';
import { axeProblems } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { textProblems } from '../support/layout.ts';
import { openPaper } from '../support/paper.ts';
import { readPdf, withoutSpaces, type PdfPage } from '../support/pdf.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const everyKind = questionsOf(...shortKinds, ...challengeKinds);
const aboutYou = [...aboutYouTopic.options];
const consultation: Consultation = { ...asking('getting-around', everyKind), aboutYou };
const papers = papersOf(consultation.challenges.length).map(
  (paper) => [`printing ${paper.printing}${paper.isLarge ? ', large' : ''}`, paper] as const,
);

const pdfOf = async (page: Page): Promise<PdfPage[]> =>
  readPdf(await page.pdf({ preferCSSPageSize: true }));

const textOf = (pages: PdfPage[]): string => withoutSpaces(pages.map(({ text }) => text).join(''));

/** The options that one printing shows: of challenges a few at a time, only some. */
const optionsOn = (question: Question, order: number): Option[] =>
  question.kind === 'best-worst'
    ? blocksShown(question, order).flatMap(({ options }) => options)
    : optionsOf(question);

/** Every word and code of a question that somebody must be able to read, whatever its kind. */
function printedOf(question: Question, questions: Question[], order: number): string[] {
  const options = optionsOn(question, order);
  const fields =
    question.kind === 'best-worst' || question.kind === 'rank' ? [] : fieldsOf(question);
  return [
    headingOf(question, questions),
    ...(question.hint ? [question.hint] : []),
    ...options.map(({ code, label }) => `${label} ${code}`),
    ...options.flatMap(({ hint }) => hint ?? []),
    ...fields,
    ...[conditionText(question, questions) ?? ''],
  ];
}

const headingOf = (question: Question, questions: Question[]): string =>
  withoutSpaces(`${questions.indexOf(question) + 1}. ${question.text} ${question.code}`);

/** What is not printed of each question, between its own heading and the next. */
function missingFrom(text: string, { paper, of }: { paper: Paper; of: Consultation }): string[] {
  const { questions } = askedAs(of, paper).questionnaire;
  const about = aboutYouQuestionnaire(of.aboutYou).questions;
  const all = [questions, about].flatMap((each) => each.map((one) => ({ one, among: each })));
  const starts = all.map(({ one, among }) => text.indexOf(headingOf(one, among)));
  expect(starts).not.toContain(-1);
  return all.flatMap(({ one, among }, index) => {
    const own = text.slice(starts[index], starts[index + 1]);
    const ownCodes = own.replaceAll(`${one.code}__`, ''); // where each challenge is a field by itself
    return printedOf(one, among, paper.order).filter(
      (each) => ![own, ownCodes].some((text) => text.includes(withoutSpaces(each))),
    );
  });
}

describe.each(papers)('a consultation with every kind of question, %s', (_name, paper) => {
  it('is printed with every question, option and code, on A4 and with numbers of pages', async () => {
    const page = await openPaper(browser, { consultation, paper });
    const pages = await pdfOf(page);
    const text = textOf(pages);
    expect(missingFrom(text, { paper, of: consultation })).toEqual([]);
    for (const [index, { width, height, text: one, smallest }] of pages.entries()) {
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
      expect(withoutSpaces(one)).toContain(`Page${index + 1}of${pages.length}`);
      expect(smallest).toBeGreaterThanOrEqual(paper.isLarge ? 17.99 : 8.9);
    }
    for (const each of [
      `getting-around · standard · printing ${paper.printing} · a1b2c3d4e5f6`,
      '1 Example Street',
      '1am on Wednesday 1 July 2026',
      'phone 999',
    ])
      expect(text).toContain(withoutSpaces(each));
    await page.close();
  });

  it('has nothing cut off or over anything else, and what it asks of people on a last sheet', async () => {
    const page = await openPaper(browser, { consultation, paper });
    expect(await textProblems(page)).toEqual([]);
    const pages = await pdfOf(page);
    const sheet = pages.findIndex(({ text }) => withoutSpaces(text).includes('Aboutyou'));
    expect(withoutSpaces(pages[sheet]!.text)).not.toContain('four-at-a-time');
    const after = textOf(pages.slice(sheet));
    expect(after).toContain(withoutSpaces('What is your age? age'));
    expect(textOf(pages.slice(0, sheet))).not.toContain(withoutSpaces('What is your age?'));
    await page.close();
  });
});

it('the check finds a question that is not printed', async () => {
  const paper = papers[0]![1];
  const page = await openPaper(browser, { consultation, paper });
  await page
    .locator('.app-paper-boxes li')
    .nth(3)
    .evaluate((each) => each.remove());
  const missing = missingFrom(textOf(await pdfOf(page)), { paper, of: consultation });
  expect(missing).toEqual(['I am not sure not-sure']);
  await page.close();
});

it('one printing has the challenges in the opposite order of the other', async () => {
  const [forward, reversed] = await Promise.all(
    ['A', 'B'].map(async (printing) => {
      const paper = papersOf(10).find((each) => each.printing === printing && !each.isLarge)!;
      const page = await openPaper(browser, { consultation, paper });
      return page
        .locator('section:has(h2:has-text("work on first")) .app-paper-code')
        .allInnerTexts();
    }),
  );
  const challengesIn = (codes: string[]) => codes.slice(1, 11);
  expect(challengesIn(forward!)[0]).toBe('late-buses');
  expect(challengesIn(reversed!)).toEqual(challengesIn(forward!).reverse());
});

const shipped = { version: 'standard', printing: 'A', isLarge: false } as const;

it('the consultation’s page leads to the questions to print, and they to large print', async () => {
  const page = await browser.newPage();
  await page.goto(`${inject('siteUrl')}/consultations/send-priorities/`);
  await page.getByRole('link', { name: 'Print the questions' }).click();
  expect(new URL(page.url()).pathname).toBe(paperPath('send-priorities', shipped));
  expect(await axeProblems(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  const text = textOf(await pdfOf(page));
  for (const each of ['support-delays', 'I cannot choose one cannot-choose', '4. Who are you'])
    expect(text).toContain(withoutSpaces(each));
  expect(text).not.toContain(withoutSpaces('Back to the consultation'));
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: 'large print' }).click();
  expect(await axeProblems(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  for (const { smallest } of await pdfOf(page)) expect(smallest).toBeGreaterThanOrEqual(17.99);
  await page.close();
});

it('after the closing date the page no longer prints questions that could not arrive', async () => {
  const page = await browser.newPage();
  await page.clock.install({ time: Date.now() + 30 * 86_400_000 });
  await page.goto(inject('siteUrl') + paperPath('send-priorities', shipped));
  expect(await page.locator('main').innerText()).toMatch(/^This consultation has closed/);
  await page.goto(inject('siteUrl') + paperPath('park-play-area', shipped));
  expect(await page.locator('main').innerText()).toMatch(/^This consultation has closed/);
  await page.close();
});

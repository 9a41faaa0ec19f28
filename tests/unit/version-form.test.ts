import { describe, expect, it } from 'vitest';
import type { Consultation } from '../../src/domain/consultation.ts';
import { printedOrders } from '../../src/domain/orders.ts';
import type { Answers } from '../../src/domain/questionnaire.ts';
import type { Posted } from '../../src/domain/questions/question.ts';
import { FIELD } from '../../src/form/fields.ts';
import { nextStep } from '../../src/form/progress.ts';
import { checkAnswers, filledForm, printedForm, versionLinks } from '../../src/form/render.tsx';
import { send } from '../support/versions.ts';

const now = new Date('2025-07-21T13:42:00Z');

const printed = (version: string, order = 0): string =>
  printedForm(send, { asking: { version, order }, now }).main;

/** Elements of `html` that say they are in the language. */
const inLanguage = (html: string, lang: string): number =>
  html.split(new RegExp(`<[a-z]+[^>]* lang="${lang}"`)).length - 1;

const posted = (fields: Record<string, string[]>): Posted => new Map(Object.entries(fields));

/** Sends a form of a version with all questions on it. */
function sent(version: string, answers: Posted) {
  const ours = (name: string) => (name === FIELD.version ? version : undefined);
  return nextStep(send, { posted: answers, ours });
}

function answered(version: string, answers: Posted): Answers {
  const step = sent(version, answers);
  if (step.to !== 'check') throw new Error('The form comes back');
  return step.checked.answers;
}

const everywhere = {
  'feel-right': ['most'],
  missed: ['Waiting rooms are loud.'],
  'answering-as': ['child-or-young-person'],
  'how-answering': ['group'],
  'group-size': ['12'],
};

describe('the same person answering', () => {
  const standard = answered('standard', posted(everywhere));

  it.each(['easy-read', 'young-people', 'ur'])(
    'in %s is stored under the same codes',
    (version) => {
      expect(answered(version, posted(everywhere))).toEqual(standard);
    },
  );

  it('in young people’s words picks the same challenges', () => {
    const picks = posted({
      'work-on-first': ['communication'],
      'work-on-first_most': ['communication'],
    });
    expect(answered('young-people', picks)).toEqual(answered('standard', picks));
  });

  it('in easy read says the one that matters most by the same code', () => {
    const easy = answered('easy-read', posted({ 'problem-for-you_most': ['communication'] }));
    expect(easy).toEqual({ 'problem-for-you': { rated: {}, most: 'communication' } });
  });
});

describe('a printed form', () => {
  it.each([
    ['easy-read', 'Is this list right?'],
    ['young-people', 'Did we get this list right?'],
    ['ur', 'کیا یہ فہرست درست ہے؟'],
    ['standard', 'Do these challenges feel right?'],
  ])('of %s asks in its own words', (version, question) => {
    expect(printed(version)).toContain(question);
  });

  it('has the challenges in its own order, in its list and in its question', () => {
    const orders = printedOrders(send.challenges.length).map((_, order) => {
      const html = printed('standard', order);
      return [...html.matchAll(/name="work-on-first" type="checkbox" value="([\w-]+)"/g)].map(
        ([, code]) => code,
      );
    });
    const first = orders.map(([code]) => code);
    expect(new Set(first)).toEqual(new Set(send.challenges.map(({ code }) => code)));
  });

  it('of a version has none of the standard words', () => {
    for (const { title } of send.challenges) {
      expect(printed('easy-read')).not.toContain(title);
      expect(printed('young-people')).not.toContain(title);
    }
  });
});

describe('a form in Urdu', () => {
  it('says its language and direction where it has its own words', () => {
    expect(printed('ur')).toContain('<div lang="ur" dir="rtl">');
    expect(inLanguage(printed('easy-read'), 'en')).toBe(0);
    expect(printed('easy-read')).not.toMatch(/<(div|span)[^>]* dir=/);
  });

  it('marks the standard words among them as English', () => {
    const html = printed('ur');
    expect(html).toMatch(/<li[^>]* lang="en"[^>]*>Families feeling unsupported/);
    expect(html).toMatch(/<legend[^>]* lang="en"[^>]*>Who are you answering as\?/);
    expect(html).toMatch(/<label[^>]* lang="en"[^>]*>I am not sure/);
  });

  it('leaves its own phrases out of it, and marks those within it as English', () => {
    const form = sent('ur', posted({ missed: ['a'.repeat(5001)] }));
    if (form.to !== 'form') throw new Error('The form does not come back');
    const html = filledForm(send, form.form).main;
    expect(html).toMatch(/<p id="missed-error"[^>]* lang="en" dir="ltr">/);
    expect(html.indexOf('Tell us what you think')).toBeLessThan(
      html.indexOf('lang="ur" dir="rtl"><div'),
    );
  });

  it('shows one’s answers in it, with “Change” in English', () => {
    const step = sent('ur', posted({ 'feel-right': ['no'] }));
    if (step.to !== 'check') throw new Error('The form comes back');
    const html = checkAnswers(send, { ...step.checked, token: 'token' }).main;
    expect(html).toMatch(/<div lang="ur" dir="rtl"><dl/);
    expect(html).toContain('نہیں');
    expect(html).toContain('<span lang="en" dir="ltr">Change</span>');
    expect(html).toContain('<span lang="en" dir="ltr">Skipped</span>');
    expect(html).toMatch(/<dt[^>]* lang="en"[^>]*>Who are you answering as\?/);
  });
});

describe('links to versions', () => {
  const hrefs = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);

  it('lead from each version to all the others', () => {
    const base = '/consultations/send-priorities/';
    expect(hrefs(versionLinks(send, 'standard'))).toEqual([
      `${base}easy-read/`,
      `${base}young-people/`,
      `${base}ur/`,
    ]);
    expect(hrefs(versionLinks(send, 'ur'))).toEqual([
      base,
      `${base}easy-read/`,
      `${base}young-people/`,
    ]);
  });

  it('are each in their own language', () => {
    expect(versionLinks(send, 'standard')).toMatch(/lang="ur" hreflang="ur" dir="rtl">اردو</);
    expect(versionLinks(send, 'standard')).not.toContain('lang="en"');
  });

  it('are not there where there is nothing to choose', () => {
    const alone: Consultation = { ...send, versions: [] };
    expect(versionLinks(alone, 'standard')).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { offerOf } from '../../src/domain/offer.ts';
import { answerForm } from '../../src/preview/answer.ts';
import { libraryHours } from '../fixtures/consultation.ts';

const consultation = libraryHours();
const open = new Date('2026-03-10T12:00:00Z');
const [first] = consultation.questionnaire.questions;
const right = first?.kind === 'choice' ? first.options[0]!.code : '';
const filled: [string, string][] = [
  ['_offer', offerOf(consultation.questionnaire)],
  [first!.code, right],
];

const answer = (fields: [string, string][], change: { now?: Date; change?: string } = {}) =>
  answerForm(consultation, {
    form: new URLSearchParams(fields),
    change: undefined,
    now: open,
    ...change,
  });

describe('answerForm() shows what the public would see', () => {
  it('a form with nothing in it comes back, with what to mend', () => {
    const { status, screen } = answer([]);
    expect(status).toBe(422);
    expect(screen.main).toContain('Answer at least one question');
  });

  it('answers are there to be checked', () => {
    const { status, screen } = answer(filled);
    expect(status).toBe(200);
    expect(screen.title).toContain('Check your answers');
    expect(screen.main).toContain(`name="${first!.code}" value="${right}"`);
  });

  it('“Change” gives the form back, filled in', () => {
    const { status, screen } = answer([...filled, ['_token', 'preview']], { change: 'feel-right' });
    expect(status).toBe(200);
    expect(screen.main).toMatch(new RegExp(`value="${right}"[^>]* checked`));
  });

  it('an option that came or went since the form was shown is named', () => {
    const { status, screen } = answer([['_offer', 'something-else'], ...filled.slice(1)]);
    expect(status).toBe(422);
    expect(screen.main).toContain('We changed the questions while you were answering');
  });

  it('“Send” says that nothing was sent', () => {
    const { status, screen } = answer([...filled, ['_token', 'preview']]);
    expect(status).toBe(200);
    expect(screen.main).toContain('This is a preview: nothing was sent');
  });
});

it.each([
  ['just before it opens', -1, 403, 'not open yet'],
  ['as it opens', 0, 200, 'Check your answers'],
])('answerForm() %s', (_when, ms, status, title) => {
  const answered = answer(filled, { now: new Date(+consultation.opensAt + ms) });
  expect(answered).toMatchObject({ status, screen: { title: expect.stringContaining(title) } });
});

it.each([
  ['just before it closes', -1, 200, 'Check your answers'],
  ['as it closes', 0, 403, 'has closed'],
])('answerForm() %s', (_when, ms, status, title) => {
  const answered = answer(filled, { now: new Date(+consultation.closesAt + ms) });
  expect(answered).toMatchObject({ status, screen: { title: expect.stringContaining(title) } });
});

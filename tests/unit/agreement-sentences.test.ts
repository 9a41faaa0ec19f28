import { describe, expect, it } from 'vitest';
import type { CodeAgreement } from '../../src/domain/coding.ts';
import {
  agreementSentences,
  coefficientText,
  standingText,
} from '../../studio/tools/results/coding/agreement-sentences.ts';

const on = (alpha: number | null, change: Partial<CodeAgreement> = {}): CodeAgreement => ({
  ...{ code: 'buses', texts: 50, both: 10, one: 5, neither: 35 },
  ...{ kappa: alpha, alpha, prevalence: 0.25 },
  ...change,
});

it.each<[string, CodeAgreement]>([
  ['Good', on(1)],
  ['Good', on(0.8)],
  ['Tentative', on(0.7999)],
  ['Tentative', on(0.667)],
  ['Too low', on(0.6669)],
  ['Too low', on(-0.2)],
  ['Too low', on(0.1, { prevalence: 0.05 })],
  ['Low, and the code is rare', on(0.1, { prevalence: 0.0499 })],
  ['Always alike, so unknown', on(null)],
  ['Not looked for twice yet', on(null, { texts: 0 })],
])('standingText() is “%s”', (words, agreement) => {
  expect(standingText(agreement)).toBe(words);
});

describe('agreementSentences()', () => {
  const labels = ['buses', 'paths', 'fares', 'ferries', 'trains'].map((code) => ({
    ...{ code, label: code.toUpperCase() },
  }));

  it('say which codes can be built on, and what to do about the others', () => {
    const codes = [0.9, 0.7, 0.2, null, null].map((alpha, index) => ({
      ...on(alpha, { code: labels[index]!.code, texts: index < 4 ? 50 : 0 }),
    }));
    const coders: [string, string] = ['one', 'other'];
    expect(agreementSentences({ coders, texts: 1050, codes }, labels)).toEqual([
      'Both coded 1,050 texts, each without seeing how the other did.',
      'Agreement is good on “BUSES”.',
      'It is tentative on “PATHS”: do not build much on that.',
      'It is too low on “FARES”: talk about what that means, say it more clearly, and code the texts again.',
      'Of “FERRIES” nothing can be told: both always gave it, or never.',
      'For “TRAINS”, as it is meant now, both have still to look at the texts again.',
    ]);
  });

  it('join several codes', () => {
    const codes = [on(1), on(0.9, { code: 'trains' })];
    const coders: [string, string] = ['one', 'other'];
    expect(agreementSentences({ coders, texts: 1, codes }, labels)).toEqual([
      'Both coded 1 text, each without seeing how the other did.',
      'Agreement is good on “BUSES”, “TRAINS”.',
    ]);
  });
});

it('coefficientText() has two places, a true minus, and a dash for nothing', () => {
  expect([1, 0.666, -0.04, null].map(coefficientText)).toEqual(['1.00', '0.67', '−0.04', '–']);
});

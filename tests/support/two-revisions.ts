import type { Question } from '../../src/domain/questionnaire.ts';
import type { Revision } from '../../src/domain/sheet/one-label.ts';
import { option } from '../fixtures/challenges.ts';
import { questionsOf } from '../fixtures/every-kind.ts';
import { asked } from '../fixtures/kinds.ts';

const gone: Question = {
  ...asked.choice,
  code: 'own-a-car',
  text: 'Do you own a car?',
  subject: 'whether you own a car',
  options: [option('yes', 'Yes'), option('no', 'No')],
};

const [, ...others] = asked.several.options;

/** All kinds, as they are asked now. */
export const now: Revision = {
  revision: 'now',
  questionnaire: questionsOf(
    asked.choice,
    { ...asked.several, options: [option('bus', 'By bus or tram'), ...others] },
    asked.number,
    asked.scale,
    {
      ...asked.text,
      askedIn: ['standard'],
      onlyIf: { question: 'feel-right', options: ['some', 'no'] },
    },
    asked.pick,
    asked.rank,
    asked.agreement,
    asked.cards,
    asked['best-worst'],
  ),
};

/** The same before: one question more, one fewer, another option, other words. */
export const before: Revision = {
  revision: 'before',
  questionnaire: questionsOf(
    gone,
    { ...asked.choice, text: 'Is this right?' },
    { ...asked.several, options: [...asked.several.options, option('train', 'By train')] },
    asked.scale,
    asked.text,
  ),
};

/** Newest first. */
export const revisions: Revision[] = [now, before];

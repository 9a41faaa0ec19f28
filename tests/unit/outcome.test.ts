import { describe, expect, it } from 'vitest';
import { challengeOutcome, decidedText, sentencesOf } from '../../src/domain/outcome.ts';
import { changed, foundIn } from '../support/content.ts';
import { concludedOn, willNot } from '../support/outcome.ts';
import { consultationWith, original, problemWith, seed } from '../support/shipped.ts';

const day = (date: string) => new Date(`${date}T00:00:00Z`);
const said = 'Families told us that they ring three times.';
const ringBack = {
  ...{ what: 'Ring families back within two days', who: 'The council', by: day('2026-03-31') },
};
const willDo = { decision: 'will-do' as const, said, actions: [ringBack] };
const notYet = {
  ...{ decision: 'not-yet' as const, said, reason: 'We wait for the budget.' },
  decideBy: day('2026-02-28'),
};
const not = { decision: 'will-not' as const, said, reason: 'It is for the courts' };

describe('sentencesOf()', () => {
  it.each([
    [willDo, ['Ring families back within two days. The council, by 31 March 2026.']],
    [
      { ...willDo, actions: [{ ...ringBack, what: 'Ring back!', doneAt: day('2026-03-02') }] },
      ['Ring back! The council, by 31 March 2026: done on 2 March 2026.'],
    ],
    [notYet, ['We wait for the budget.', 'We will decide by 28 February 2026.']],
    [not, ['It is for the courts.']],
  ])('says what becomes of a challenge: %j', (outcome, sentences) => {
    expect(sentencesOf(outcome)).toEqual(sentences);
  });
});

describe('decidedText()', () => {
  const of = (...outcomes: object[]) =>
    decidedText(outcomes.map((outcome) => ({ outcome: challengeOutcome.parse(outcome) })));

  it('counts what is decided, and what is not', () => {
    expect(of(willDo, willDo)).toBe('We will act on 2 of 2 challenges.');
    expect(of(willDo, notYet, not)).toBe(
      'We will act on 1 of 3 challenges. 1 is not decided yet. We will not act on 1.',
    );
    expect(of(notYet, notYet)).toBe('We will act on 0 of 2 challenges. 2 are not decided yet.');
  });
});

const concluded = concludedOn('2025-10-31');
const withFirst = (outcome: object | undefined) => ({
  ...concluded,
  challenges: concluded.challenges.with(0, { ...concluded.challenges[0]!, outcome } as never),
});
const read = async (outcome: object) =>
  (await consultationWith(withFirst(outcome))).challenges[0]?.outcome;
const title = (original['challenges'] as { title: string }[])[0]!.title;

describe('a consultation with an outcome', () => {
  it('is refused while one challenge says nothing of what becomes of it', async () => {
    expect(await problemWith(withFirst(undefined))).toContain(
      `challenges[0].outcome: Say what becomes of “${title}”: what people said`,
    );
    expect(await problemWith(concluded)).toBe('no problem');
  });

  it('may say it before there is an outcome', async () => {
    const { challenges } = concluded;
    expect(await problemWith({ challenges })).toBe('no problem');
    expect(await problemWith({ challenges: withFirst(undefined).challenges })).toBe('no problem');
  });

  it('reads what is done, by whom and by when', async () => {
    const actions = [
      { what: 'Ring back', who: 'The council', by: '2026-03-31', doneOn: '2026-06-01' },
    ];
    expect(await read({ decision: 'will-do', said, actions })).toEqual({
      ...{ decision: 'will-do', said },
      actions: [
        {
          ...{ what: 'Ring back', who: 'The council' },
          ...{ by: new Date('2026-03-30T23:00:00Z'), doneAt: new Date('2026-05-31T23:00:00Z') },
        },
      ],
    });
  });

  it('reads nothing that another decision has left behind', async () => {
    const left = { actions: [{ what: 'Ring back' }], decideBy: '2026-02-28' };
    expect(await read({ ...willNot('No money.'), ...left })).toEqual({
      ...{ decision: 'will-not', said: 'No money.', reason: 'No money.' },
    });
  });

  it.each([
    ['no decision', { said }, 'challenges[0].outcome.decision is missing'],
    ['another decision', { said, decision: 'maybe' }, '“maybe” is none of the choices'],
    ['nothing to do', { said, decision: 'will-do' }, 'Add what you will do, who does it'],
    [
      'no date to decide by',
      { said, decision: 'not-yet', reason: 'Money' },
      'challenges[0].outcome.decideBy is missing',
    ],
    [
      'no date to act by',
      { said, decision: 'will-do', actions: [{ what: 'Ring back', who: 'The council' }] },
      'challenges[0].outcome.actions[0].by is missing',
    ],
    ['nothing that people said', { ...willNot('No.'), said: '' }, 'outcome.said is empty'],
  ])('is refused with %s', async (_what, outcome, fault) => {
    expect(await problemWith(withFirst(outcome))).toContain(fault);
  });

  it('finds an outcome through the query as it was written', async () => {
    const found = await foundIn(changed(seed, original._id, concluded));
    expect(found.consultations[0]?.challenges?.[0]?.outcome).toMatchObject({
      ...{ decision: 'will-not', said: 'There is no money.' },
    });
  });
});

import { expect, it } from 'vitest';
import { resultsOf, type Looking } from '../../src/analysis/results.ts';
import type { Cell } from '../../src/analysis/tallies.ts';
import type { Answer } from '../../src/domain/questionnaire.ts';
import { usualGrouping } from '../../src/domain/results.ts';
import { questionsOf } from '../fixtures/every-kind.ts';
import { asked } from '../fixtures/kinds.ts';
import { option } from '../fixtures/challenges.ts';

const who = {
  ...asked.choice,
  code: 'answering-as',
  text: 'Who are you?',
  options: [
    option('parent', 'Parent'),
    option('young', 'Young person'),
    option('nobody', 'Nobody'),
  ],
};
const questionnaire = questionsOf(asked.choice, asked.pick, asked.number, who);
const consultation = { questionnaire, versions: [] };

const base: Cell = {
  ...{ day: null, version: 'standard', channel: 'online', order: 0, revision: 'r1' },
  ...{ isFlagged: false, group: '', question: '', part: null, people: 1 },
};

/** `people` who said this to a question, and nothing else. */
const said = (question: string, part: Answer, change: Partial<Cell> = {}): Cell[] => [
  { ...base, day: '2025-07-21', ...change },
  { ...base, question, ...change },
  { ...base, question, part, ...change },
];

const look = (cells: Cell[], looking: Partial<Looking> = {}) =>
  resultsOf(consultation, cells, { by: 'answering-as', filter: {}, ...looking });

const pick = asked.pick.code;
const [first, second] = asked.pick.options.map(({ code }) => code);
const none = asked.pick.exclusive[0]!.code;

it('a table counts who chose each option, of whoever chose any, all and by group', () => {
  const { questions } = look([
    ...said(pick, { chosen: [first!, second!] }, { people: 40, group: 'parent' }),
    ...said(pick, { chosen: [second!], most: second! }, { people: 2, group: 'young' }),
    ...said(pick, { chosen: [], most: 'cannot-choose' }, { people: 5, group: 'young' }),
    ...said(pick, { chosen: [none] }, { people: 3 }),
  ]);
  const { answered, tables } = questions.find(({ code }) => code === pick)!;
  const [chosen, most] = tables;
  const at = (code: string) => chosen!.options.findIndex((each) => each.code === code);
  expect(answered).toBe(50);
  expect(chosen!.everyone.base).toBe(45);
  expect(chosen!.everyone.counts[at(second!)]).toBe(42);
  expect(chosen!.everyone.counts[at(none)]).toBe(3);
  expect(chosen!.groups.map(({ code, base, counts }) => [code, base, counts[at(first!)]])).toEqual([
    ['parent', 40, 40],
    ['young', 2, 0], // and nobody else answered
  ]);
  expect(most!.everyone.base).toBe(7);
});

it('tells how many answered on each day, from the first to the last, and on days on which nobody did', () => {
  const on = (day: string, people: number) => said(pick, { chosen: [none] }, { day, people })[0]!;
  const { days } = look([on('2025-07-31', 2), on('2025-07-29', 3), on('2025-07-31', 1)]);
  expect(days).toEqual([
    { day: '2025-07-29', people: 3 },
    { day: '2025-07-30', people: 0 },
    { day: '2025-07-31', people: 3 },
  ]);
});

it('looks at what is asked for, and says how many there are besides', () => {
  const cells = [
    ...said(pick, { chosen: [first!] }, { people: 4 }),
    ...said(pick, { chosen: [first!] }, { people: 2, isFlagged: true }),
    ...said(pick, { chosen: [first!] }, { people: 1, channel: 'paper', day: '2025-07-23' }),
  ];
  const some = look(cells, { filter: { isFlagged: false } });
  expect(some).toMatchObject({ submissions: 5, all: 7, flagged: 2 });
  expect(some.channels).toEqual([
    { code: 'online', label: 'Online', people: 6 },
    { code: 'paper', label: 'On paper', people: 1 },
  ]);
  expect(
    look(cells, { by: 'channel' }).questions[1]!.tables[0]!.groups.map((each) => each.base),
  ).toEqual([6, 1]);
});

it('says which questions people answer in their own words, if only to say what “other” is', () => {
  const { kind, subject, text, options, exclusive } = asked.several;
  const closed = { code: 'closed', kind, subject, text, options, exclusive };
  const questionnaire = questionsOf(asked.choice, asked.text, asked.several, closed);
  const mixed = { ...consultation, questionnaire };
  const { questions } = resultsOf(mixed, [], { by: '', filter: {} });
  expect(questions.map(({ asksForWords }) => asksForWords)).toEqual([false, true, true, false]);
});

it('a number has its middle, its ends and its sum', () => {
  const cells = [
    ...said(asked.number.code, 3),
    ...said(asked.number.code, 10),
    ...said(asked.number.code, 4, { people: 2 }),
  ];
  expect(look(cells).questions[2]!.numbers).toEqual({ median: 4, least: 3, most: 10, sum: 21 });
  expect(look([]).questions[2]!.numbers).toBeUndefined();
});

it('challenges stand in the order of how many chose them, with what share that is of all who answered', () => {
  const { priorities } = look([
    ...said(pick, { chosen: [second!] }, { people: 30 }),
    ...said(pick, { chosen: [first!, second!] }, { people: 10 }),
    ...said(pick, { chosen: [none] }, { people: 10 }),
  ]).questions[1]!;
  expect(priorities!.base).toBe(50);
  expect(priorities!.items.slice(0, 2)).toMatchObject([
    { code: second, people: 40, share: 0.8, best: 1, worst: 1 },
    { code: first, people: 10, share: 0.2, best: 2 },
  ]);
});

it('results of nobody are nothing, and no error', () => {
  const { submissions, questions } = look([]);
  expect(submissions).toBe(0);
  expect(questions[1]!.priorities).toMatchObject({ base: 0 });
});

it('are grouped by who people are, which is asked after the challenges', () => {
  expect(usualGrouping(consultation)).toBe('answering-as');
  expect(usualGrouping({ questionnaire: questionsOf(asked.choice, asked.pick) })).toBe(
    asked.choice.code,
  );
  expect(usualGrouping({ questionnaire: questionsOf(asked.pick) })).toBe('');
});

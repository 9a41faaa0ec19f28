import { describe, expect, it } from 'vitest';
import { methodOf } from '../../src/analysis/method.ts';
import { nextFigures } from '../../src/analysis/disclosure/next-release.ts';
import { isPublishable, publishablesOf } from '../../src/analysis/disclosure/publishable.ts';
import { protect } from '../../src/analysis/disclosure/disclosure.ts';
import type { Question } from '../../src/domain/questions/kinds.ts';
import { questionsOf } from '../fixtures/every-kind.ts';
import { asked } from '../fixtures/kinds.ts';
import { cellsOf, type Said } from '../support/published.ts';

const by = 'feel-right';
const questionnaire = questionsOf(...Object.values(asked));

const publishable = (question: Question, said: Said[]) =>
  publishablesOf(question, { cells: cellsOf(said, by), by, questionnaire });

const picked = (...chosen: string[]) => ({ 'work-on-first': { chosen } });

describe('isPublishable()', () => {
  it.each(Object.values(asked).map((question) => [question.kind, question] as const))(
    'of a question of the kind %s',
    (kind, question) => {
      expect(isPublishable(question)).toBe(!['text', 'number', 'best-worst'].includes(kind));
    },
  );
});

describe('publishablesOf()', () => {
  it('counts everybody, and each group that the answers to another question make', () => {
    const [table, most] = publishable(asked.pick, [
      [30, { ...picked('fares', 'parking'), [by]: 'yes' }],
      [12, { ...picked('fares'), [by]: 'no' }],
      [5, picked('none-of-these')],
    ]);
    expect(table!.counted.total).toMatchObject({ base: 47, counts: { fares: 42, parking: 30 } });
    expect(table!.counted.groups.map(({ label, base }) => [label, base])).toEqual([
      ['Yes', 30],
      ['No', 12],
    ]);
    expect(table!.counted.picks).toEqual({ fewest: 1, most: 3 });
    expect(most!.counted.total.base).toBe(0);
  });

  it('breaks no question down by itself: each group would have chosen one option', () => {
    const [table] = publishable(asked.choice, [[30, { [by]: 'yes' }]]);
    expect(table!.counted).toMatchObject({ total: { base: 30 }, groups: [] });
  });

  it('knows how many options people had to choose, unless one of them stands alone', () => {
    const { exclusive, ...rest } = asked.several;
    const many = { ...rest, exclusive: [], min: 2 };
    const two = { [many.code]: { chosen: ['bus', 'car'] } };
    const one = { [many.code]: { chosen: ['bus'] } };
    const picks = (question: Question, said: Said[]) =>
      publishable(question, said)[0]!.counted.picks.fewest;
    expect(picks(many, [[20, two]])).toBe(2);
    expect(picks({ ...many, exclusive }, [[20, two]])).toBe(1);
    expect(picks(many, [[20, one]])).toBe(1); // of an earlier revision
  });

  it('can be protected where an earlier revision let people choose more', () => {
    const fewer = { ...asked.pick, max: 1 };
    const [table] = publishable(fewer, [[40, picked('fares', 'parking')]]);
    expect(table!.counted.picks.most).toBe(table!.options.length);
    expect(() => protect(table!.counted)).not.toThrow();
  });
});

describe('nextFigures()', () => {
  const counted = (people: number) =>
    publishable(asked.pick, [[people, picked('fares')]])[0]!.counted;
  const first = { counted: counted(40), figures: protect(counted(40)) };

  it('are the very same where no answer has changed, in whatever order the counts were kept', () => {
    const { total, groups, picks } = first.counted;
    const kept = { groups, picks, total: { counts: total.counts, base: total.base } };
    expect(nextFigures(kept, [first])).toEqual({ ok: true, figures: first.figures });
  });

  it.each([
    [49, false],
    [50, true],
  ])('of 40 people and then of %i may be published: %s', (people, isAllowed) => {
    expect(nextFigures(counted(people), [first]).ok).toBe(isAllowed);
  });

  it('are the same in whatever order the database gives the counts of the last release', () => {
    const table = (some: number, others: number) => ({
      ...{ picks: { fewest: 1, most: 1 }, groups: [] },
      total: { base: some + others, counts: { new: 0, one: 0, part: some, individual: others } },
    });
    const before = table(8, 12);
    const reversed = Object.fromEntries(Object.entries(before.total.counts).reverse());
    const asKept = { ...before, total: { ...before.total, counts: reversed } };
    const figures = protect(before);
    const next = nextFigures(table(18, 12), [{ counted: before, figures }]);
    expect(next.ok).toBe(true);
    expect(nextFigures(table(18, 12), [{ counted: asKept, figures }])).toEqual(next);
  });

  it('are none where the options are others', () => {
    const { total } = counted(60);
    const other = { ...counted(60), total: { ...total, counts: { fares: 60 } } };
    expect(nextFigures(other, [first])).toEqual({
      ...{ ok: false, why: 'Its options are not those of the last release' },
    });
  });
});

it('methodOf() names how answers came and in whose words, and rounds how many were left out', () => {
  const versions = [{ name: 'easy-read', title: 'Easy Read' }] as never;
  const cells = cellsOf([
    [3, { [by]: 'yes' }, { channel: 'paper', version: 'easy-read' }],
    [9, { [by]: 'no' }, { revision: 'r2' }],
  ]);
  expect(methodOf({ questionnaire, versions }, { cells, by, leftOut: 2 })).toEqual({
    groupedBy: { code: by, text: 'Do these challenges feel right?' },
    channels: ['Online', 'On paper'],
    versions: ['Standard', 'Easy Read'],
    ...{ revisions: 2, leftOut: 5 },
  });
});

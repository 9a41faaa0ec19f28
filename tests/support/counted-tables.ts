import fc from 'fast-check';
import type {
  CountedGroup,
  CountedRow,
  CountedTable,
} from '../../src/analysis/disclosure/counted-table.ts';
import type { ProtectedRow } from '../../src/analysis/disclosure/protected-figures.ts';

export const chooseOne = { fewest: 1, most: 1 };
/** As many options as anybody likes: nothing adds up. */
export const chooseAny = { fewest: 0, most: 9 };

const optionOf = (index: number) => `option-${String.fromCharCode(97 + index)}`;

/** `counts` of option-a, option-b, … among `base` people; each chose one where that is left out. */
export const countedRow = (
  counts: number[],
  base = counts.reduce((sum, each) => sum + each, 0),
): CountedRow => ({
  base,
  counts: Object.fromEntries(counts.map((count, index) => [optionOf(index), count])),
});

export const countedGroup = (code: string, counts: number[], base?: number): CountedGroup => ({
  code,
  label: code.toUpperCase(),
  ...countedRow(counts, base),
});

/** A table of all who are in a group. */
export function countedTable(groups: CountedGroup[], picks = chooseOne): CountedTable {
  const sum = (of: (group: CountedGroup) => number) =>
    groups.reduce((total, each) => total + of(each), 0);
  const counts = Object.keys(groups[0]!.counts).map(
    (code) => [code, sum((group) => group.counts[code]!)] as const,
  );
  const total = { base: sum(({ base }) => base), counts: Object.fromEntries(counts) };
  return { picks, total, groups };
}

/** A table without a breakdown. */
export const totalOf = (counts: number[], base?: number): CountedTable => ({
  picks: base === undefined ? chooseOne : chooseAny,
  total: countedRow(counts, base),
  groups: [],
});

/** `95: 50, 50, 5`, and a star at what stands for nearly all. */
export const shown = (row: ProtectedRow | undefined): string | undefined =>
  row &&
  `${row.base}: ${row.options.map(({ count, isNearlyAll }) => `${count}${isNearlyAll ? '*' : ''}`).join(', ')}`;

interface Answers {
  chosen: number[]; // places of options
  people: number;
}

const someAnswers = (options: number, most: number): fc.Arbitrary<Answers[]> =>
  fc.array(
    fc.record({
      chosen: fc.subarray([...Array(options).keys()], { minLength: 1, maxLength: most }),
      people: fc.oneof(fc.nat(2), fc.nat(9), fc.integer({ min: 30, max: 60 })),
    }),
    { maxLength: 4 },
  );

const asRow = (answers: Answers[], options: number): CountedRow => {
  const people = (some: Answers[]) => some.reduce((sum, each) => sum + each.people, 0);
  const choosing = (option: number) =>
    people(answers.filter(({ chosen }) => chosen.includes(option)));
  return countedRow([...Array(options).keys()].map(choosing), people(answers));
};

/** Tables of one question at up to three times, each with the answers before it and more. */
export const growingTables: fc.Arbitrary<CountedTable[]> = fc
  .record({
    options: fc.integer({ min: 2, max: 4 }),
    most: fc.constantFrom(1, 1, 2),
    groups: fc.nat(2),
    times: fc.constantFrom(1, 1, 1, 1, 1, 1, 1, 1, 2, 3),
  })
  .chain(({ options, most, groups, times }) =>
    fc
      .array(
        fc.array(someAnswers(options, most), { minLength: groups + 1, maxLength: groups + 1 }),
        {
          minLength: times,
          maxLength: times,
        },
      )
      .map((arriving) =>
        arriving.map((_, at) => tableOf(arriving.slice(0, at + 1), { options, most })),
      ),
  );

/** Of who had arrived, by group; the last of them are in none. */
function tableOf(arrived: Answers[][][], { options, most }: { options: number; most: number }) {
  const groups = arrived[0]!.map((_, group) => ({
    ...{ code: `group-${group}`, label: `Group ${group}` },
    ...asRow(
      arrived.flatMap((each) => each[group]!),
      options,
    ),
  }));
  const table = countedTable(groups, { fewest: 1, most });
  return { ...table, groups: groups.slice(0, -1) };
}

import pg from 'pg';
import { tallyOf } from '../../netlify/results/tallies.ts';
import { prioritiesOf } from '../../src/analysis/priorities/priorities.ts';
import { isPrioritising } from '../../src/analysis/priorities/choices-among.ts';
import { groupsOf, namesOf } from '../../src/analysis/result-tables.ts';
import { resultsOf } from '../../src/analysis/results.ts';
import { protect } from '../../src/analysis/disclosure/disclosure.ts';
import type { ResultRow, ResultTable } from '../../src/domain/results.ts';
import { answeredByAMillion as consultation } from './million.ts';

/** What it took from submissions to every figure, in a process that does nothing else. */
export interface ResultsTook {
  counting: number; // s, all days for the first time
  again: number; // s, when one day is new
  analysis: number; // s, every group, 2,000 draws for each
  protection: number; // s
  memory: number; // MB of the process, at most
  cells: number;
}

const by = 'answering-as';
const pool = new pg.Pool({ connectionString: process.argv[2] });
const timed = async <T>(work: () => T | Promise<T>): Promise<[T, number]> => {
  const started = performance.now();
  const done = await work();
  return [done, (performance.now() - started) / 1_000];
};

const count = () => tallyOf({ ...consultation, groupedBy: by }, { pool, clockShift: 0 });
const [cells, counting] = await timed(count);
const [, again] = await timed(count);

const [results, analysis] = await timed(() => {
  const all = resultsOf(consultation, cells, { by, filter: {} });
  const pick = consultation.questionnaire.questions.find(isPrioritising)!;
  for (const group of groupsOf(cells, 'group', namesOf(by, consultation.questionnaire)))
    prioritiesOf(pick, group.cells, []);
  return all;
});

const rowOf = ({ options }: ResultTable, { base, counts }: ResultRow) => ({
  base,
  counts: Object.fromEntries(options.map(({ code }, at) => [code, counts[at]!])),
});

const [, protection] = await timed(() =>
  results.questions.flatMap(({ tables }) =>
    tables.map((table) =>
      protect({
        picks: { fewest: 1, most: table.most },
        total: rowOf(table, table.everyone),
        groups: table.groups.map((group) => ({
          ...{ code: group.code, label: group.label },
          ...rowOf(table, group),
        })),
      }),
    ),
  ),
);

const memory = process.resourceUsage().maxRSS / 1_000;
console.log(
  JSON.stringify({
    ...{ counting, again, analysis, protection, memory, cells: cells.length },
  } satisfies ResultsTook),
);
await pool.end();

import { usualGrouping } from '../../src/domain/results.ts';
import { countDaysOver, type Counting, type Tallied } from './tallies.ts';

/** Counts what is new of every consultation, as results are first shown. One that fails stops no other. */
export async function countAhead(
  consultations: Omit<Tallied, 'groupedBy'>[],
  { report, ...counting }: Counting & { report: (event: string, error: unknown) => void },
): Promise<void> {
  for (const each of consultations)
    await countDaysOver({ ...each, groupedBy: usualGrouping(each) }, counting).catch(
      (error: unknown) => report('days-not-counted', error),
    );
}

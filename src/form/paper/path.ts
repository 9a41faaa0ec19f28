import { STANDARD } from '../../domain/audience-version.ts';
import type { Paper } from '../../domain/printings.ts';

/** What follows `paper/` in the address: nothing, for the one that most people want. */
export const paperEnding = ({ printing, isLarge }: Pick<Paper, 'printing' | 'isLarge'>): string =>
  [...(isLarge ? ['large-print'] : []), ...(printing === 'B' ? ['reversed'] : [])].join('/');

/** Where the questions are to be printed from. */
export function paperPath(slug: string, paper: Omit<Paper, 'order'>): string {
  const version = paper.version === STANDARD ? '' : `${paper.version}/`;
  const ending = paperEnding(paper);
  return `/consultations/${slug}/${version}paper/${ending && `${ending}/`}`;
}

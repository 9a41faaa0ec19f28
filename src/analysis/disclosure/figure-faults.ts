import { FEW } from '../../domain/published-figures.ts';
import {
  cellOf,
  nearlyAllOf,
  type ProtectedCell,
  type ProtectedFigures,
  type ProtectedRow,
} from './protected-figures.ts';
import { thresholdsOf } from './suppression.ts';

/** Why figures are none that `protect()` makes, whatever it is given. */
export function figureFaults(figures: ProtectedFigures): string[] {
  const { total, groups } = figures;
  const named = [...(total ? [['everybody', total] as const] : []), ...groups.map(namedGroup)];
  return [
    ...thresholdFaults(figures),
    ...groupFaults(figures),
    ...named.flatMap(([name, row]) => rowFaults(row, figures).map((fault) => `${name}: ${fault}`)),
  ];
}

const namedGroup = (group: ProtectedFigures['groups'][number]) =>
  [`“${group.code}”`, group] as const;

function thresholdFaults({ thresholds }: ProtectedFigures): string[] {
  try {
    thresholdsOf(thresholds);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

function groupFaults({ total, groups }: ProtectedFigures): string[] {
  const codes = (row: ProtectedRow | undefined) => row?.options.map(({ code }) => code).join(' ');
  const members = groups.flatMap(({ code, of }) => of ?? [code]);
  return [
    total === undefined && groups.length > 0 && 'a breakdown of too few people',
    groups.length === 1 && 'a breakdown into one group',
    areAgain(members) && 'a group is there twice',
    areAgain(total?.options.map(({ code }) => code) ?? []) && 'an option is there twice',
    groups.some((group) => codes(group) !== codes(total)) && 'a group has other options than all',
  ].filter((fault) => fault !== false);
}

const areAgain = (codes: string[]): boolean => new Set(codes).size < codes.length;

function rowFaults({ base, options }: ProtectedRow, { thresholds }: ProtectedFigures): string[] {
  if (base % 5 !== 0 || base + 4 < thresholds.base) return [`${base} is no base that is shown`];
  return options.flatMap((cell) => {
    const isCount = isShown(cell, base, thresholds.small);
    if (!isCount) return [`“${cell.code}”: ${cell.count} is no count that is shown`];
    const isWhole = JSON.stringify(cellOf(cell, base)) === JSON.stringify(cell);
    return isWhole ? [] : [`“${cell.code}”: does not follow from ${cell.count} of ${base}`];
  });
}

function isShown({ count, isNearlyAll }: ProtectedCell, base: number, small: number): boolean {
  if (isNearlyAll) return count === nearlyAllOf(base, small);
  const isBig = count % 5 === 0 && count >= small + 2 && count < base;
  return count === 0 || count === FEW || isBig;
}

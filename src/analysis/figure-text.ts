/** `10,025` */
export const countText = (count: number): string => count.toLocaleString('en-GB');

/** `1 person`, `412 people` */
export const peopleText = (count: number): string =>
  count === 1 ? '1 person' : `${countText(count)} people`;

/** A share from 0 to 1 in whole percent, which says 0% and 100% of nobody and everybody alone. */
export function percentText(share: number): string {
  const percent = Math.round(100 * share);
  if (percent === 0 && share > 0) return 'under 1%';
  if (percent === 100 && share < 1) return 'over 99%';
  return `${percent}%`;
}

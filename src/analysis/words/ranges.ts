/** From where to where in a text. */
export interface Range {
  start: number;
  end: number;
}

export const rangesOf = (
  text: string,
  pattern: RegExp,
  isMeant: (match: RegExpExecArray) => boolean = () => true,
): Range[] =>
  [...text.matchAll(pattern)]
    .filter(isMeant)
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }));

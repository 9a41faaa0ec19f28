import { changedSince, type Coded, type Frame } from '../../../../src/domain/coding.ts';

/** How codes have changed since I coded a text by an older version, in sentences; none where they have not. */
export function sinceCoded(
  { frame, codes }: Omit<Coded, 'id'>,
  [latest, ...rest]: readonly Frame[],
): string[] {
  const older = rest.find(({ version }) => version === frame);
  if (!latest || !older) return [];
  const isIn = ({ codes }: Frame, code: string) => codes.some((each) => each.code === code);
  const changed = changedSince(older, latest);
  const added = changed.filter(({ code }) => !isIn(older, code));
  const redefined = changed.filter(({ code }) => isIn(older, code));
  const gone = older.codes.filter(({ code }) => codes.includes(code) && !isIn(latest, code));
  return [
    `You coded this text by version ${frame} of the codes.`,
    ...sentence('New since then', added),
    ...sentence('Another meaning since then', redefined),
    ...sentence('You gave it a code that is there no more', gone),
    ...(changed.length === 0 ? ['None is new since then, or means something else.'] : []),
  ];
}

const sentence = (what: string, codes: readonly { label: string }[]): string[] =>
  codes.length === 0 ? [] : [`${what}: ${codes.map(({ label }) => `“${label}”`).join(', ')}.`];

/** Those of my codings that were made before a code was new or meant what it does. */
export const codedBefore = (mine: readonly Coded[], frames: readonly Frame[]): Coded[] => {
  const [latest] = frames;
  const behind = new Set(
    frames
      .filter((older) => latest && changedSince(older, latest).length > 0)
      .map(({ version }) => version),
  );
  return mine.filter(({ frame }) => behind.has(frame));
};

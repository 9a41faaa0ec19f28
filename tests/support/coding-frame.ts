import type { Frame, FrameCode } from '../../src/domain/coding.ts';

/** A code of a frame, as an officer may write it. */
export const named = (code: string, definition = `About ${code}`): FrameCode => ({
  code,
  label: `The ${code}`,
  definition,
});

export const frame = (version: number, ...codes: FrameCode[]): Frame => ({
  version,
  codes,
  at: '2025-08-12T09:00:00.000Z',
  who: 'p-editor',
});

export const buses: FrameCode = { ...named('buses'), challenge: 'late-buses' };
export const paths: FrameCode = named('paths');

/** What the Studio sends to have a frame saved, the first unless told otherwise. */
export const frameToSave = (change: object = {}) => ({
  ...{ save: 'frame', question: 'missed', after: 0, codes: [buses, paths] },
  ...change,
});

/** What the Studio sends when somebody has coded a text. */
export const codesToSave = (id: string, codes: string[], change: object = {}) => ({
  ...{ save: 'codes', question: 'missed', id, frame: 1, codes },
  ...change,
});

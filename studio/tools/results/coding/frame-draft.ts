import type * as z from 'zod';
import { savingCoding, type Frame, type FrameCode } from '../../../../src/domain/coding.ts';
import { codeFrom } from '../../../../src/domain/make-code.ts';

/** A code as it is written: what nobody gave a code yet gets one when it is saved. */
export interface DraftCode {
  key: string; // of its fields on the page
  code?: string;
  label: string;
  definition: string;
  challenge: string; // '' is none
}

export const emptyCode = (key: string): DraftCode => ({
  ...{ key, label: '', definition: '', challenge: '' },
});

export const draftOf = (codes: readonly FrameCode[]): DraftCode[] =>
  codes.map(({ challenge = '', ...rest }) => ({ ...rest, key: rest.code, challenge }));

/** What is to be mended, in which of the codes. */
export interface Mending {
  key?: string;
  field?: 'label' | 'definition';
  message: string;
}

export type ReadDraft = { ok: true; codes: FrameCode[] } | { ok: false; mending: Mending };

/**
 * The codes of the next version. A new one is never called what one was called in any version before,
 * for texts were coded by that. Rows that nobody wrote in are left out.
 */
export function readDraft(draft: readonly DraftCode[], frames: readonly Frame[]): ReadDraft {
  const written = draft.filter(
    ({ code, label, definition }) => code ?? (label + definition).trim(),
  );
  const taken = frames.flatMap(({ codes }) => codes.map(({ code }) => code));
  const codes: FrameCode[] = [];
  for (const { code, label, definition, challenge } of written)
    codes.push({
      code: code ?? codeFrom(label, [...taken, ...codes.map((each) => each.code)]),
      ...{ label: label.trim(), definition: definition.trim() },
      ...(challenge && { challenge }),
    });
  const read = savingCoding.safeParse({ save: 'frame', question: 'any', after: 0, codes });
  if (read.success) return { ok: true, codes };
  return { ok: false, mending: mendingOf(read.error.issues[0]!, written) };
}

/** An issue stands at `codes`, or at a field of one of them. */
function mendingOf({ path, message }: z.core.$ZodIssue, written: DraftCode[]): Mending {
  const [, index, field] = path;
  const at = typeof index === 'number' ? written[index] : undefined;
  return {
    message,
    ...(at && { key: at.key }),
    ...((field === 'label' || field === 'definition') && { field }),
  };
}

/** Whether two frames say the same. */
export const areSameCodes = (one: readonly FrameCode[], other: readonly FrameCode[]): boolean =>
  one.length === other.length && one.every((each, index) => isSameCode(each, other[index]!));

const isSameCode = (one: FrameCode, other: FrameCode): boolean =>
  one.code === other.code &&
  one.label === other.label &&
  one.definition === other.definition &&
  one.challenge === other.challenge;

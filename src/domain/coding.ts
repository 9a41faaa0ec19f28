import * as z from 'zod';
import { code, differentCodes } from './code.ts';
import { submissionId } from './submission-id.ts';
import { typedText } from './typed-text.ts';

/** One thing that texts can be about. Its code stays; what it is called and means may change. */
export const frameCode = z.strictObject({
  code,
  label: typedText({
    most: 100,
    empty: 'Give each code a label',
    long: 'A label has at most 100 characters',
  }),
  definition: typedText({
    most: 1000,
    empty: 'Say of each code what belongs to it, and what does not',
    long: 'A definition has at most 1,000 characters',
  }),
  challenge: code.optional(), // the one that a text under it belongs to
});
export type FrameCode = z.infer<typeof frameCode>;

const frameCodes = z
  .array(frameCode)
  .min(1, { error: 'Give one code or more' })
  .max(60, { error: 'A frame has at most 60 codes. Join some of them' })
  .superRefine(differentCodes('Another code has this code too'));

/** A version of a frame. The first is 1. */
export const frame = z.object({
  version: z.int().positive(),
  codes: z.array(frameCode),
  at: z.string(), // ISO instant
  who: z.string(), // an id of the content lake's, as of all who code
});
export type Frame = z.infer<typeof frame>;

/** How somebody coded a text. */
export const coded = z.object({
  id: z.string(), // of the submission
  frame: z.int().positive(), // the version that it was coded by
  codes: z.array(z.string()), // none where nothing fits
});
export type Coded = z.infer<typeof coded>;

/** What the Studio sends. */
export const savingCoding = z.discriminatedUnion('save', [
  z.strictObject({
    save: z.literal('frame'),
    question: code,
    after: z.int().nonnegative(), // the version that was changed; 0 for the first
    codes: frameCodes,
  }),
  z.strictObject({
    save: z.literal('codes'),
    question: code,
    id: submissionId,
    frame: z.int().positive(),
    codes: z.array(code).max(60),
  }),
]);
export type SavingCoding = z.infer<typeof savingCoding>;

/** What became of it: a new version, or the text coded. */
export const savedCoding = z.object({ version: z.int().positive() });

const texts = z.int().nonnegative();

/** How two people coded the same texts by one code, as far as both looked for what it means now. */
export const codeAgreement = z.object({
  code: z.string(),
  texts, // that both looked at for it
  both: texts, // of these, to how many both gave it
  one: texts,
  neither: texts,
  kappa: z.number().nullable(), // Cohen's; null where chance explains everything
  alpha: z.number().nullable(), // Krippendorff's, nominal: good from .80, tentative from .67
  prevalence: z.number().nullable(), // the share of codings that gave it: κ is low for rare codes
});
export type CodeAgreement = z.infer<typeof codeAgreement>;

export const pairAgreement = z.object({
  coders: z.tuple([z.string(), z.string()]),
  texts, // that both coded
  codes: z.array(codeAgreement), // of the latest version, in its order
});
export type PairAgreement = z.infer<typeof pairAgreement>;

/** How far the coding of a question is. Texts of submissions that are left out are nowhere in it. */
export const codingState = z.object({
  texts,
  frames: z.array(frame), // the latest first
  me: z.string(), // whoever asked
  mine: z.array(coded),
  coders: z.array(z.object({ who: z.string(), texts })), // who coded most first
  coded: texts, // by anybody
  people: z.record(z.string(), texts), // by codes of the latest version
  pairs: z.array(pairAgreement), // who coded enough of the same texts
});
export type CodingState = z.infer<typeof codingState>;

/** What meant the same in an older version of a frame. */
export const isSameIn = (older: Frame, { code, definition }: FrameCode): boolean =>
  older.codes.some((each) => each.code === code && each.definition === definition);

/** The codes that a text coded by an older version was not looked at for, as they are now. */
export const changedSince = (older: Frame, now: Frame): FrameCode[] =>
  now.codes.filter((each) => !isSameIn(older, each));

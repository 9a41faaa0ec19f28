import * as z from 'zod';
import { consultationCode } from './addresses.ts';
import { STANDARD } from './audience-version.ts';
import { keyedChannels } from './keying.ts';
import { printings } from './printings.ts';

/** What staff wrote on a sheet, the same however it is typed: `a 012` and `A012`. */
export const sheetNumber = z
  .string()
  .max(40)
  .transform((typed) => typed.toUpperCase().replace(/[^A-Z0-9]/g, ''))
  .refine((number) => /^[A-Z0-9]{1,20}$/.test(number), {
    error: 'Enter the number that is written on the form: up to 20 letters and digits',
  });

/** Fields are kept as typed, so what a database cannot hold is refused here. */
const typed = z
  .string()
  .refine((text) => text.isWellFormed() && !text.includes('\0'), { error: 'This is not text' })
  .transform((text) => text.trim()); // what is left around words by keying says nothing

/** What the Studio sends: a form's fields exactly as a browser would post them, and what it is of. */
export const keyedSheet = z.strictObject({
  attempt: z.uuid(), // the same when it is sent again, because no reply came
  channel: z.enum(keyedChannels),
  number: sheetNumber,
  version: z.string().max(60).default(STANDARD),
  printing: z.enum(printings),
  fields: z.array(z.tuple([z.string().max(200), typed])).max(256),
  instead: z
    .strictObject({
      of: z.string().regex(/^[0-9a-f]{64}$/),
      reason: z.string().trim().min(1).max(200),
    })
    .optional(),
});
export type KeyedSheet = z.infer<typeof keyedSheet>;
export type TypedSheet = z.input<typeof keyedSheet>;

const texts = z.array(z.string());

/** What became of a sheet. */
export const keyed = z.discriminatedUnion('result', [
  z.object({
    result: z.enum(['stored', 'agrees', 'replaced']),
    receipt: z.string(), // to be written on a reply
    dropped: texts, // questions that were not to be answered
    aboutYou: z.string().optional(), // the path at which that person's last sheet is keyed in
  }),
  z.object({
    result: z.literal('differs'),
    of: z.string(), // names the answers that are kept
    differences: z.array(z.object({ question: z.string(), kept: texts, now: texts })),
  }),
  z.object({ result: z.literal('problems'), form: z.string() }),
  z.object({ result: z.literal('refused'), message: z.string() }),
]);
export type Keyed = z.infer<typeof keyed>;

/** What can be keyed in now. */
export const keyable = z.object({
  consultations: z.array(
    z.object({
      code: consultationCode,
      title: z.string(),
      until: z.string(), // in words
      versions: z.array(z.object({ name: z.string(), title: z.string() })),
    }),
  ),
});
export type Keyable = z.infer<typeof keyable>;

/** A form to key into, and how far the keying has come. */
export const keyingForm = z.object({
  form: z.string(), // HTML
  style: z.string(), // of the site
  revision: z.string(),
  counts: z.array(z.object({ channel: z.string(), keyed: z.number(), checked: z.number() })),
});
export type KeyingForm = z.infer<typeof keyingForm>;

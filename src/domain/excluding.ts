import * as z from 'zod';
import { submissionId } from './submission-id.ts';
import { typedText } from './typed-text.ts';

const why = typedText({
  most: 200,
  empty: 'Say why it is left out',
  long: 'Say why in 200 characters or fewer',
});

/** What the Studio sends. What is left out of results stays stored, and can be taken back in. */
export const excluding = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('leave-out'), id: submissionId, reason: why }),
  z.strictObject({ do: z.literal('take-back'), id: submissionId }),
]);
export type Excluding = z.infer<typeof excluding>;

/** The submissions that are left out, the latest first. */
export const exclusions = z.object({
  leftOut: z.array(
    z.object({ id: z.string(), reason: z.string(), at: z.string(), who: z.string() }),
  ),
});
export type Exclusions = z.infer<typeof exclusions>;

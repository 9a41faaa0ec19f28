import * as z from 'zod';
import { isBlank, richText } from './rich-text.ts';
import { webAddress } from './web-address.ts';

/** A film about a consultation. It is linked to, never shown in the page, so nobody else is asked for anything. */
export const video = z.strictObject({
  title: z.string().min(1),
  href: webAddress,
  captions: z.literal(true, {
    error: 'Link to a video only once it has captions: without them deaf people cannot follow it',
  }), // WCAG 1.2.2
  transcript: richText.refine((transcript) => !isBlank(transcript), {
    error: 'Write down what is said and shown, for people who cannot see or hear it',
  }), // WCAG 1.2.3, 1.2.8
});
export type Video = z.infer<typeof video>;

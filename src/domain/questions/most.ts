import * as z from 'zod';
import { option } from './question.ts';

/** The one that matters most, asked after a question about all of them. */
export const most = z.strictObject({
  text: z.string().min(1), // “Of those, which one matters most?”
  hint: z.string().optional(),
  lang: z.string().optional(),
  neither: option, // “I cannot choose one”: without a script a radio cannot be cleared
});

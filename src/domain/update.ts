import * as z from 'zod';
import { instant } from './instant.ts';
import { isBlank, richText } from './rich-text.ts';

export const UPDATE_TITLE = 100; // characters, at most: it stands alone in lists and in feeds

/** Dated news of a consultation. */
export const update = z.strictObject({
  id: z.string().min(1), // permanent: links and feeds name it by this
  publishedAt: instant, // the start of its day, in London
  editedAt: instant,
  title: z
    .string()
    .min(1)
    .max(UPDATE_TITLE, { error: `The title has at most ${UPDATE_TITLE} characters` }),
  body: richText.refine((body) => !isBlank(body), { error: 'Say what is new: there is no text' }),
});
export type Update = z.infer<typeof update>;

/** Those that have come out: the newest first, as they are given. */
export const updatesAt = (updates: Update[], now: Date): Update[] =>
  updates.filter(({ publishedAt }) => publishedAt <= now);

/** When somebody could last find something new in an update. */
export const lastNewIn = ({ publishedAt, editedAt }: Update): Date =>
  latest([publishedAt, editedAt]);

/** When somebody could last find something new on a consultation’s page, which tells of its updates. */
export const lastChangeOf = ({
  updatedAt,
  updates,
}: {
  updatedAt: Date;
  updates: Update[];
}): Date => latest([updatedAt, ...updates.map(lastNewIn)]);

export const latest = (dates: Date[]): Date => new Date(Math.max(...dates.map(Number)));

import * as z from 'zod';
import { code } from './code.ts';
import { picture } from './picture.ts';
import { layout } from './questionnaire.ts';
import { richText } from './rich-text.ts';

/** The words of a consultation as its own page has them, in nobody's version but everybody's. */
export const STANDARD = 'standard';

/** Versions that may ask other questions. A language asks those of the standard version. */
const kinds = new Set([STANDARD, 'easy-read', 'young-people']);

/** Whether a version asks a question, which may be left to some of them. */
export const asks = (version: string, { askedIn }: { askedIn?: string[] | undefined }): boolean =>
  !askedIn || askedIn.includes(version) || (!kinds.has(version) && askedIn.includes(STANDARD));

/** The same thing said in a version's words. What is left out is said in the standard ones. */
export const wording = z.strictObject({
  text: z.string().optional(), // a question, an option's label, a challenge's title
  subject: z.string().optional(),
  hint: z.string().optional(), // or a challenge's explanation
  picture: picture.optional(),
});
export type Wording = z.infer<typeof wording>;

/** What stands at a consultation's address already, beside which a version's page has its own. */
const taken = new Set([
  ...[STANDARD, 'respond', 'start', 'received', 'paper', 'answers', 'about-you'],
  ...['withdraw', 'results', 'suggestions', 'outcome', 'poster', 'updates', 'faqs'],
]);

/** The same questionnaire in other words: easy read, for young people, in another language. */
export const audienceVersion = z.strictObject({
  name: code.refine((name) => !taken.has(name), {
    error: 'Another page of the consultation has this address: give the version another name',
  }),
  title: z.string().min(1), // “Easy Read”
  lang: z.string().min(2), // BCP 47: `en`, `ur`
  dir: z.enum(['ltr', 'rtl']),
  layout: layout.optional(),
  heading: z.string().optional(), // what its own page is called, instead of the consultation's title
  summary: z.string().optional(), // for whom it is, beside the link to it
  introduction: richText, // its own page
  challengesIntroduction: z.string().optional(), // before the list of challenges
  glossary: z.array(z.strictObject({ term: z.string(), meaning: z.string() })).optional(),
  words: z.record(z.string(), wording), // by `question`, `question.option` or `challenges.code`
});
export type AudienceVersion = z.infer<typeof audienceVersion>;

/** Refuses every version whose name an earlier one has. */
export function differentNames(versions: { name: string }[], context: z.RefinementCtx): void {
  for (const [index, { name }] of versions.entries())
    if (versions.findIndex((each) => each.name === name) < index)
      context.addIssue({
        code: 'custom',
        message: 'There is another audience version of this kind',
        path: [index, 'name'],
      });
}

import * as z from 'zod';
import { aboutYouTopic } from './about-you/topic.ts';
import { consultationSlug } from './addresses.ts';
import { audienceVersion, differentNames } from './audience-version.ts';
import { change } from './change-log.ts';
import { code, differentCodes } from './code.ts';
import { information } from './information.ts';
import { instant } from './instant.ts';
import { challengeOutcome } from './outcome.ts';
import { picture } from './picture.ts';
import { publishedResults } from './published-results.ts';
import { questionnaire } from './questionnaire.ts';
import { richText } from './rich-text.ts';
import { update } from './update.ts';

const words = z.string().min(1);

/** Something that people said is hard. */
export const challenge = z.strictObject({
  code,
  title: words,
  explanation: z.string().optional(),
  outcome: challengeOutcome.optional(), // what becomes of it, once that is published
  picture: picture.optional(), // in easy read, beside its words
  lang: z.string().optional(), // of its words, where the page is in another language
});
export type Challenge = z.infer<typeof challenge>;

export const partner = z.strictObject({
  name: words,
  role: words,
  logo: picture.optional(),
});

export const contact = z.strictObject({
  email: words,
  phone: words,
  hours: z.string().optional(),
  post: words,
});
export type Contact = z.infer<typeof contact>;

export const safeguarding = z.strictObject({
  signpost: words, // beside every box for one's own words: whom to tell of danger
  phrases: z.array(words), // besides those that we look for anyway
});

export const stage = z.strictObject({
  title: words,
  text: words,
  beginsAt: instant.optional(), // the first stage has none: it was always under way
});
export type Stage = z.infer<typeof stage>;

export const outcome = z.strictObject({ publishedAt: instant, summary: richText });
export type Outcome = z.infer<typeof outcome>;

export const consultation = z
  .strictObject({
    slug: consultationSlug,
    earlierSlugs: z.array(code).default([]), // addresses that it had before, the first one first
    revision: words, // of the questionnaire
    title: words.max(120, { error: 'The title has at most 120 characters' }),
    shortTitle: words.max(60, { error: 'The short title has at most 60 characters' }),
    summary: words.max(160, { error: 'The summary has at most 160 characters' }),
    updatedAt: instant,
    partners: z.array(partner).min(1, { error: 'Name the council, and any partner' }),
    background: richText,
    heard: z.strictObject({
      before: richText,
      figure: z.strictObject({
        qualifier: z.string().optional(), // “More than”
        number: z.int().positive(),
        who: words, // “people”
        did: words, // “shared experiences, thoughts and ideas”
      }),
      after: richText,
    }),
    challengesIntroduction: words,
    challenges: z
      .array(challenge)
      .min(2, { error: 'Give two challenges or more' })
      .superRefine(differentCodes('Another challenge has this code too')),
    ...information,
    glossary: z.array(z.strictObject({ term: words, meaning: words })),
    ask: richText,
    questionnaire,
    opensAt: instant,
    closesAt: instant,
    stages: z.array(stage).min(1).refine(inOrder, {
      error: 'Stages stand in the order of their dates, and only the first has none',
    }),
    partnership: richText,
    decided: richText, // Gunning 1: what is already decided, and what can still change
    canChange: richText,
    contact,
    otherFormats: words,
    privacy: richText,
    outcome: outcome.optional(),
    results: publishedResults.optional(), // protected, from the closing date on
    changes: z.array(change).default([]), // what was changed since people could first see it
    updates: z.array(update).default([]), // the newest first
    versions: z.array(audienceVersion).default([]).superRefine(differentNames),
    aboutYou: z.array(aboutYouTopic).default([]), // what people are asked of themselves, apart
    safeguarding: safeguarding.optional(), // from the settings, the same everywhere
    deleteAnswersOn: instant.optional(), // from then on no answer is kept
  })
  .refine(({ opensAt, closesAt }) => opensAt < closesAt, {
    path: ['closesAt'],
    error: 'The consultation closes before it opens: set a closing date after the opening date',
  });
export type Consultation = z.infer<typeof consultation>;

function inOrder(stages: Stage[]): boolean {
  const [, ...rest] = stages;
  const times = rest.map(({ beginsAt }) => beginsAt?.getTime() ?? Number.NaN);
  return times.every((at, index) => (index === 0 ? !Number.isNaN(at) : at > times[index - 1]!));
}

/** The dates that state depends on. */
export interface Dated {
  opensAt: Date;
  closesAt: Date;
  outcome?: Outcome | undefined;
}

export type ConsultationState =
  | { name: 'upcoming'; opensAt: Date }
  | { name: 'open'; closesAt: Date }
  | { name: 'analysing'; closedAt: Date }
  | { name: 'concluded'; outcome: Outcome };

export type StateName = ConsultationState['name'];

/** Open from `opensAt` up to, but not including, `closesAt`. */
export function stateAt({ opensAt, closesAt, outcome }: Dated, now: Date): ConsultationState {
  if (now < opensAt) return { name: 'upcoming', opensAt };
  if (now < closesAt) return { name: 'open', closesAt };
  return outcome && outcome.publishedAt <= now
    ? { name: 'concluded', outcome }
    : { name: 'analysing', closedAt: closesAt };
}

/** From when, up to but not including when, something holds; an end left out is open for ever. */
export interface Span {
  from?: Date | undefined;
  until?: Date | undefined;
}

/** When a consultation is in each state. An outcome counts only once the closing date is past. */
export function stateSpans({ opensAt, closesAt, outcome }: Dated): Record<StateName, Span> {
  const concludesAt = outcome && new Date(Math.max(+closesAt, +outcome.publishedAt));
  return {
    upcoming: { until: opensAt },
    open: { from: opensAt, until: closesAt },
    analysing: { from: closesAt, until: concludesAt },
    concluded: concludesAt ? { from: concludesAt } : never,
  };
}

const never: Span = { from: new Date(8.64e15) };

export const isWithin = ({ from, until }: Span, now: Date): boolean =>
  (!from || from <= now) && (!until || now < until);

/** Each stage lasts until the next begins, so exactly one is current at any time. */
export const stageSpans = (stages: Stage[]): Span[] =>
  stages.map(({ beginsAt }, index) => ({ from: beginsAt, until: stages[index + 1]?.beginsAt }));

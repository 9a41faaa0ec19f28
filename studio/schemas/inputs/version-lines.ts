import * as z from 'zod';
import { readAs } from '../../../src/content/read-document.ts';
import { questionTypes, toQuestionnaire } from '../../../src/content/to-questionnaire.ts';
import { STANDARD } from '../../../src/domain/audience-version.ts';
import { challenge } from '../../../src/domain/consultation.ts';
import { question } from '../../../src/domain/questions/kinds.ts';
import {
  leftOver,
  linesOf,
  toSay,
  type Line,
  type Written,
} from '../../../src/domain/version-words.ts';

const text = z
  .string()
  .nullish()
  .transform((written) => written ?? undefined);

const versionShape = z.object({
  kind: text,
  language: z.object({ tag: text }).nullish(),
  words: z
    .array(z.object({ key: z.string(), text, hint: text, subject: text, of: text }))
    .nullish(),
});

const types = Object.values(questionTypes);
const asked = z.looseObject({ _type: z.enum(types) });

const consultationShape = z.object({
  challenges: z.array(z.looseObject({})).nullish().catch(null),
  questionnaire: z
    .object({ questions: z.array(asked).nullish() })
    .nullish()
    .catch(null),
});

/** What a version says and does not say, of a consultation in whatever state of being written. */
export function versionLines(
  version: unknown,
  consultation: unknown,
): { lines: Line[]; gone: Written[] } {
  const { kind, language, words } = versionShape.parse(version);
  const name = (kind === 'language' ? language?.tag?.toLowerCase() : kind) ?? STANDARD;
  const things = toSay(askedIn(consultation), name);
  return { lines: linesOf(things, words ?? []), gone: leftOver(things, words ?? []) };
}

/** What can be read of it: the rest is still to be mended where it is written. */
function askedIn(written: unknown) {
  const { challenges, questionnaire } = consultationShape.parse(written);
  const { questions } = toQuestionnaire({
    challenges: challenges ?? [],
    questions: questionnaire?.questions ?? [],
  });
  return {
    challenges: (challenges ?? []).flatMap((each) => readable(challenge, each)),
    questions: questions.flatMap((each) => readable(question, each)),
  };
}

function readable<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema>[] {
  const read = readAs(schema, plain(value));
  return read.ok ? [read.value] : [];
}

/** Without what Sanity keeps beside what officers write. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const own = Object.entries(value).filter(([name]) => !name.startsWith('_'));
  return Object.fromEntries(own.map(([name, each]) => [name, plain(each)]));
}

import { toSnapshot } from '../../src/content/to-site.ts';
import type { Snapshot } from '../../src/domain/site.ts';
import { changed, foundIn, readNdjson, seedFile } from './content.ts';

export const seed = readNdjson(seedFile);
const CONSULTATION = 'consultation-send-priorities';
export const original = seed.find(({ _id }) => _id === CONSULTATION)!;

/** The site with fields of the consultation we ship, or of another document, changed. */
export const siteWith = async (fields: object, id = CONSULTATION): Promise<Snapshot> =>
  toSnapshot(await foundIn(changed(seed, id, fields)));

export const consultationWith = async (fields: object) =>
  (await siteWith(fields)).consultations[0]!;

/** What is said against the site, with the same changes. */
export const problemWith = (fields: object, id?: string): Promise<string> =>
  siteWith(fields, id).then(
    () => 'no problem',
    (error: Error) => error.message,
  );

export interface Listed {
  code: string;
  explanation?: string;
}
export const listOf = (field: string) => original[field] as Listed[];

const { questions } = original['questionnaire'] as { questions: Listed[] };

/** The place of the question with this code. */
export const placeOf = (code: string): number => questions.findIndex((each) => each.code === code);

/** The questionnaire with fields of one question changed. */
export const question = (code: string, fields: object) => ({
  questionnaire: {
    ...(original['questionnaire'] as object),
    questions: questions.with(placeOf(code), { ...questions[placeOf(code)]!, ...fields }),
  },
});

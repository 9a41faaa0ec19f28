import { consultation, type Consultation } from '../domain/consultation.ts';
import { datesOf, stagesOf, startOf } from './dates.ts';
import type { FoundConsultation, FoundPartner, FoundSettings } from './found.ts';
import { pictureOf } from './picture.ts';
import { readDocument, withoutNulls } from './read-document.ts';
import { revisionOf } from './revision.ts';
import { toQuestionnaire } from './to-questionnaire.ts';

export function toConsultation(found: FoundConsultation, settings: FoundSettings): Consultation {
  const name = `consultation "${found.slug ?? found._id}"`;
  const dates = datesOf(found, name);
  const value = {
    ...wordsOf(found),
    ...dates,
    ...questionsOf(found),
    updatedAt: latest([found, ...partnersOf(found)]),
    partners: partnersOf(found).map((each) => each && toPartner(each)),
    glossary: found.glossary ?? [],
    stages: stagesOf(found.stages ?? [], { name, dates }),
    contact: found.contact ?? settings.contact,
    outcome: outcomeOf(found, name),
  };
  return readDocument(consultation, { name, value });
}

function wordsOf(found: FoundConsultation) {
  const { slug, title, shortTitle, summary, background, heard, challengesIntroduction } = found;
  const { challenges, ask, partnership, decided, canChange, otherFormats, privacy } = found;
  return {
    ...{ slug, title, shortTitle, summary, background, heard, challengesIntroduction },
    ...{ challenges, ask, partnership, decided, canChange, otherFormats, privacy },
  };
}

function questionsOf(found: FoundConsultation) {
  const questionnaire = toQuestionnaire(found);
  return { questionnaire, revision: revisionOf(withoutNulls(questionnaire)) };
}

/** A partner that is not published, or no longer, is found as null. */
const partnersOf = ({ partners }: FoundConsultation): (FoundPartner | null)[] => partners ?? [];

const toPartner = ({ name, role, logo }: FoundPartner) => ({ name, role, logo: pictureOf(logo) });

function outcomeOf({ outcome }: FoundConsultation, name: string) {
  if (!outcome) return undefined;
  const publishedAt = startOf(outcome.publishedOn, { name, field: 'outcome.publishedOn' });
  return { publishedAt, summary: outcome.summary };
}

/** A page has changed when any of the documents it is made of has. */
const latest = (documents: ({ _updatedAt: string } | null)[]): Date =>
  new Date(Math.max(...documents.map((each) => (each ? Date.parse(each._updatedAt) : 0))));

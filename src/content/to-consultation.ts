import { consultation, type Consultation } from '../domain/consultation.ts';
import type { Fault } from '../domain/fault.ts';
import { notReady } from '../domain/readiness.ts';
import { datesOf, stagesOf, startOf } from './dates.ts';
import { documentsOf } from './documents.ts';
import type { FoundConsultation, FoundPartner, FoundSettings } from './found.ts';
import { eventsOf, videoOf } from './information.ts';
import { challengesOf, outcomeOf } from './outcomes.ts';
import { pictureOf } from './picture.ts';
import { readAs, Unreadable, withoutNulls, type Named } from './read-document.ts';
import { safeguardingOf } from './safeguarding-of.ts';
import { toQuestionnaire } from './to-questionnaire.ts';
import { asWritten, mendable } from './written-fields.ts';

export interface Around {
  settings: FoundSettings;
  revisionOf: (content: unknown) => string;
}

export function toConsultation(found: FoundConsultation, around: Around): Consultation {
  const { value, faults } = valueOf(found, around);
  const read = readAs(consultation, value);
  const others = read.ok
    ? notReady(read.value)
    : read.faults.map((fault) => asWritten(fault, found));
  const wrong = mendable(faults, others);
  if (read.ok && wrong.length === 0) return read.value;
  throw new Unreadable(`consultation "${found.slug ?? found._id}"`, {
    document: namedConsultation(found),
    faults: wrong,
  });
}

export const namedConsultation = ({ _id, shortTitle, title, slug }: FoundConsultation): Named => ({
  _id,
  _type: 'consultation',
  title: shortTitle || title || slug || 'Untitled',
});

/** What the domain reads, and the faults that kept parts of it from being made. */
function valueOf(found: FoundConsultation, { settings, revisionOf }: Around) {
  const dates = datesOf(found);
  const stages = stagesOf(found.stages ?? [], dates.read);
  const challenges = challengesOf(found);
  const outcome = outcomeOf(found);
  const documents = documentsOf(found);
  const events = eventsOf(found);
  const deletion = deletionOf(found);
  const questionnaire = toQuestionnaire(found);
  const value = {
    ...wordsOf(found),
    ...dates.read,
    challenges: challenges.read,
    questionnaire,
    revision: revisionOf(withoutNulls(questionnaire)),
    updatedAt: latest([found, ...partnersOf(found)]),
    partners: partnersOf(found).map((each) => each && toPartner(each)),
    video: videoOf(found),
    documents: documents.read,
    events: events.read,
    faqs: found.faqs ?? [],
    glossary: found.glossary ?? [],
    stages: stages.read,
    contact: found.contact ?? settings.contact,
    outcome: outcome.read,
    changes: found.changes ?? [],
    earlierSlugs: found.earlierSlugs ?? [],
    aboutYou: found.aboutYou ?? [],
    safeguarding: safeguardingOf(settings),
    deleteAnswersOn: deletion.at,
  };
  const partly = [dates, challenges, stages, documents, events, outcome, deletion];
  const faults = partly.flatMap((each) => each.faults);
  return { value, faults };
}

function wordsOf(found: FoundConsultation) {
  const { slug, title, shortTitle, summary, background, heard, challengesIntroduction } = found;
  const { ask, partnership, decided, canChange, otherFormats, privacy } = found;
  return {
    ...{ slug, title, shortTitle, summary, background, heard, challengesIntroduction },
    ...{ ask, partnership, decided, canChange, otherFormats, privacy },
  };
}

/** A partner that is not published, or no longer, is found as null. */
const partnersOf = ({ partners }: FoundConsultation): (FoundPartner | null)[] => partners ?? [];

const toPartner = ({ name, role, logo }: FoundPartner) => ({ name, role, logo: pictureOf(logo) });

const deletionOf = ({ deleteAnswersOn }: FoundConsultation): { at?: Date; faults: Fault[] } =>
  deleteAnswersOn ? startOf(deleteAnswersOn, ['deleteAnswersOn']) : { faults: [] };

/** A page has changed when any of the documents it is made of has. */
const latest = (documents: ({ _updatedAt: string } | null)[]): Date =>
  new Date(Math.max(...documents.map((each) => (each ? Date.parse(each._updatedAt) : 0))));

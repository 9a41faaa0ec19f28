import { defineQuery } from 'groq';

const picture = /* groq */ `{
  alt,
  asset->{ _id, url, "width": metadata.dimensions.width, "height": metadata.dimensions.height }
}`;

const uploaded = /* groq */ `{
  "isChosen": defined(asset),
  asset->{ url, "sha1": sha1hash, extension, mimeType, "bytes": size }
}`;

const option = /* groq */ `{ code, label, hint, letsQuote }`;

/** What any kind of question may have: the others have null in its place. */
const question = /* groq */ `{
  _type, code, text, subject, hint, askedIn, onlyIf{ question, options },
  min, max, maxLength, short, smallest, largest,
  from, to, low, high, places, best, worst, screens,
  options[]${option}, exclusive[]${option}, levels[]${option}, apart[]${option},
  most{ text, hint, neither${option} },
  other{ option${option}, label }
}`;

const consultation = /* groq */ `{
  _id, _updatedAt, "slug": slug.current, earlierSlugs, title, shortTitle, summary,
  "partners": partners[]->{ _updatedAt, name, role, logo${picture} },
  background,
  heard{ before, figure{ qualifier, number, who, did }, after },
  challengesIntroduction,
  challenges[]{
    code, title, explanation,
    outcome{ said, decision, actions[]{ what, who, by, doneOn }, reason, decideBy }
  },
  video{ title, href, captions, transcript },
  documents[]{ title, file${uploaded}, href, format, kilobytes, webPage },
  events[]{ code, title, date, starts, ends, place, access, booking, outcome },
  faqs[]{ code, question, answer },
  glossary[]{ term, meaning },
  ask,
  "layout": questionnaire.layout,
  "questions": questionnaire.questions[]${question},
  opensOn, opensTime, opensOccurrence, closesOn, closesTime, closesOccurrence,
  stages[]{ title, text, begins, beginsOn },
  partnership, decided, canChange,
  contact{ email, phone, hours, post },
  otherFormats, privacy, deleteAnswersOn, aboutYou,
  outcome{ publishedOn, summary },
  changes[]{ at, kind, note }
}`;

const version = /* groq */ `{
  _id, "consultation": consultation._ref, kind, language{ name, tag, direction },
  title, layout, heading, summary, introduction, challengesIntroduction,
  glossary[]{ term, meaning },
  words[]{ key, text, subject, hint, picture${picture} }
}`;

/** Dated news, the newest first; of two on one day, the one written later. */
const updates = /* groq */ `*[_type == "update"] | order(publishedOn desc, _createdAt desc, _id asc){
  _id, _updatedAt, "consultation": consultation._ref, publishedOn, title, body
}`;

/** Figures that were published. They were checked when they were, and are checked again when read. */
const row = /* groq */ `base, options[]{ code, count, isNearlyAll, percent, range{ low, high } }`;

const figures = /* groq */ `figures{
  thresholds{ small, base }, picks{ fewest, most },
  total{ ${row} }, groups[]{ code, label, of, ${row} }
}`;

const results = /* groq */ `{
  _id, consultation, release, asOf, by{ role, id },
  questions[]{
    code, text, hint,
    tables[]{
      code, heading, easy, options[]{ code, label, easy, isAlone }, isByCount,
      ${figures}
    }
  },
  suggestions{
    places[]{ code, place{ name, challenge }, replies },
    ${figures}
  },
  method{ groupedBy{ code, text }, channels, versions, revisions, leftOut },
  checksum
}`;

/** Every document that the site is made from, in its revision: a fingerprint of the content. */
const documents = /* groq */ `*[_type in ["settings", "page", "consultation", "audienceVersion", "update", "goneAddress", "publishedResults"]]{
  _id, _rev, "madeWith": partners[]->{ _id, _rev }
}`;

/** Asked between builds, to see whether anything has been published. */
export const documentsQuery = defineQuery(documents);

/** Everything that a build needs, in one query, so that all of it is of one moment. */
export const siteQuery = defineQuery(`{
  "documents": ${documents},
  "settings": *[_type == "settings" && _id == "settings"][0]{
    siteName, council, introduction, contact{ email, phone, hours, post },
    safeguarding{ signpost, phrases }
  },
  "pages": *[_type == "page"] | order(slug.current asc){
    _id, _updatedAt, "slug": slug.current, title, summary, body
  },
  "consultations": *[_type == "consultation"] | order(opensOn desc, slug.current asc)${consultation},
  "versions": *[_type == "audienceVersion"] | order(_id asc)${version},
  "updates": ${updates},
  "gone": *[_type == "goneAddress"] | order(slug asc).slug,
  "results": *[_type == "publishedResults"] | order(_id asc)${results}
}`);

import { audienceVersion } from './documents/audience-version.ts';
import { consultation } from './documents/consultation.ts';
import { goneAddress } from './documents/gone-address.ts';
import { organisation } from './documents/organisation.ts';
import { page } from './documents/page.ts';
import { previewLink } from './documents/preview-link.ts';
import { publishedResults } from './documents/published-results.ts';
import { update } from './documents/update.ts';
import { action } from './objects/action.ts';
import { agreementQuestion } from './objects/agreement-question.ts';
import { bestWorstQuestion } from './objects/best-worst-question.ts';
import { cardsQuestion } from './objects/cards-question.ts';
import { change } from './objects/change.ts';
import { challengeOutcome } from './objects/challenge-outcome.ts';
import { challenge } from './objects/challenge.ts';
import { choiceQuestion } from './objects/choice-question.ts';
import { clockOccurrence } from './objects/clock-occurrence.ts';
import { clockTime } from './objects/clock-time.ts';
import { code } from './objects/code.ts';
import { condition } from './objects/condition.ts';
import { contact } from './objects/contact.ts';
import { event } from './objects/event.ts';
import { faq } from './objects/faq.ts';
import { figure } from './objects/figure.ts';
import { glossaryTerm } from './objects/glossary-term.ts';
import { heard } from './objects/heard.ts';
import { linkedDocument } from './objects/linked-document.ts';
import { logo } from './objects/logo.ts';
import { mostQuestion } from './objects/most-question.ts';
import { numberQuestion } from './objects/number-question.ts';
import { option } from './objects/option.ts';
import { otherOption } from './objects/other-option.ts';
import { outcome } from './objects/outcome.ts';
import { pickQuestion } from './objects/pick-question.ts';
import { picture } from './objects/picture.ts';
import { questionnaire } from './objects/questionnaire.ts';
import { rankQuestion } from './objects/rank-question.ts';
import { richText } from './objects/rich-text.ts';
import { safeguarding } from './objects/safeguarding.ts';
import { scaleQuestion } from './objects/scale-question.ts';
import { severalQuestion } from './objects/several-question.ts';
import { stage } from './objects/stage.ts';
import { textQuestion } from './objects/text-question.ts';
import { versionLanguage } from './objects/version-language.ts';
import { video } from './objects/video.ts';
import { wording } from './objects/wording.ts';
import { settings } from './singletons/settings.ts';

const documents = [
  ...[audienceVersion, consultation, organisation, page],
  ...[previewLink, publishedResults, settings, update, goneAddress],
];
const questions = [
  ...[questionnaire, choiceQuestion, severalQuestion, scaleQuestion, textQuestion, numberQuestion],
  ...[pickQuestion, rankQuestion, agreementQuestion, cardsQuestion, bestWorstQuestion],
  ...[condition, mostQuestion, option, otherOption],
];
const parts = [
  action,
  challenge,
  challengeOutcome,
  change,
  contact,
  event,
  faq,
  figure,
  glossaryTerm,
  heard,
  linkedDocument,
  logo,
  outcome,
  safeguarding,
  stage,
  video,
];
const values = [clockOccurrence, clockTime, code, richText];

const versions = [picture, versionLanguage, wording];

export const schemaTypes = [...documents, ...versions, ...questions, ...parts, ...values];

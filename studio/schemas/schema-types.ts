import { consultation } from './documents/consultation.ts';
import { organisation } from './documents/organisation.ts';
import { page } from './documents/page.ts';
import { challenge } from './objects/challenge.ts';
import { choiceQuestion } from './objects/choice-question.ts';
import { clockOccurrence } from './objects/clock-occurrence.ts';
import { clockTime } from './objects/clock-time.ts';
import { code } from './objects/code.ts';
import { contact } from './objects/contact.ts';
import { figure } from './objects/figure.ts';
import { glossaryTerm } from './objects/glossary-term.ts';
import { heard } from './objects/heard.ts';
import { logo } from './objects/logo.ts';
import { mostQuestion } from './objects/most-question.ts';
import { option } from './objects/option.ts';
import { outcome } from './objects/outcome.ts';
import { pickQuestion } from './objects/pick-question.ts';
import { questionnaire } from './objects/questionnaire.ts';
import { richText } from './objects/rich-text.ts';
import { stage } from './objects/stage.ts';
import { textQuestion } from './objects/text-question.ts';
import { settings } from './singletons/settings.ts';

const documents = [consultation, organisation, page, settings];
const questions = [questionnaire, choiceQuestion, pickQuestion, textQuestion, mostQuestion, option];
const parts = [challenge, contact, figure, glossaryTerm, heard, logo, outcome, stage];
const values = [clockOccurrence, clockTime, code, richText];

export const schemaTypes = [...documents, ...questions, ...parts, ...values];

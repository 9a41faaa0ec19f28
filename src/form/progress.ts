import { askedAs, askingFrom, questionnaireFor, type Asking } from '../domain/asked-as.ts';
import type { Consultation } from '../domain/consultation.ts';
import { offerChange } from '../domain/offer.ts';
import { pageWith, pagesOf, placeOf } from '../domain/pages.ts';
import type { Question } from '../domain/questionnaire.ts';
import type { Posted } from '../domain/questions/question.ts';
import { FIELD } from './fields.ts';
import type { CheckState } from './screens/check.tsx';
import type { FormState } from './screens/form.tsx';

/** What came with a form: the answers, and by name what we had put there. */
export interface Sent {
  posted: Posted;
  ours: (name: string) => string | undefined;
}

/** Where a form goes next: on to checking, or to a page of itself. */
export type Step = { to: 'check'; checked: Checked } | { to: 'form'; form: FormState };

/** Answers that can be taken, and all that the page that checks them carries of the form. */
export type Checked = Pick<CheckState, 'asking' | 'answers' | 'posted' | 'shown' | 'trapped'>;

export const askingOf = (consultation: Consultation, { ours }: Sent): Asking =>
  askingFrom(consultation, { version: ours(FIELD.version), order: ours(FIELD.order) });

/** What a filled-in page leads to. */
export function nextStep(consultation: Consultation, sent: Sent): Step {
  const asking = askingOf(consultation, sent);
  const asked = questionnaireFor(consultation, asking.version);
  const [before, here] = [codesIn(sent, FIELD.shown), codesIn(sent, FIELD.page)];
  const isWhole = sent.ours(FIELD.page) === undefined; // nothing says that there are more pages
  const shown = new Set(isWhole ? asked.questions.map(({ code }) => code) : [...before, ...here]);
  const place = placeOf(asked, { posted: sent.posted, shown });
  const offer = sent.ours(FIELD.offer);
  const change = offer === undefined ? undefined : offerChange(offer, asked);
  if (place.at === 'end' && !change) {
    const trapped = Boolean(sent.ours(FIELD.trap));
    const { posted } = sent;
    return {
      to: 'check',
      checked: { asking, answers: place.answers, posted, shown: [...shown], trapped },
    };
  }
  const [first = []] = pagesOf(asked, {});
  const page = place.at === 'page' ? place.page : first;
  const problems = place.at === 'page' && !change ? place.problems : [];
  return {
    to: 'form',
    form: { ...formOf(consultation, { asking, sent, page, shown }), problems, change },
  };
}

/** The page that the question `code` is on, to be changed. */
export function pageToChange(consultation: Consultation, sent: Sent, code: string): FormState {
  const asking = askingOf(consultation, sent);
  const page = pageWith(questionnaireFor(consultation, asking.version), code, sent.posted);
  return formOf(consultation, { asking, sent, page, shown: new Set(codesIn(sent, FIELD.shown)) });
}

/** The first page, of a form that nobody has filled in. */
export function firstPage(consultation: Consultation, asking: Asking): FormState {
  const [page = []] = pagesOf(questionnaireFor(consultation, asking.version), {});
  const sent: Sent = { posted: new Map(), ours: () => undefined };
  return formOf(consultation, { asking, sent, page, shown: new Set() });
}

interface Filling {
  asking: Asking;
  sent: Sent;
  page: Question[];
  shown: ReadonlySet<string>;
}

function formOf(consultation: Consultation, { asking, sent, page, shown }: Filling): FormState {
  const codes = new Set(page.map(({ code }) => code));
  const asked = askedAs(consultation, asking).questionnaire.questions;
  return {
    asking,
    posted: sent.posted,
    problems: [],
    page: asked.filter(({ code }) => codes.has(code)),
    shown: [...shown],
    again: sent.ours(FIELD.token) ?? sent.ours(FIELD.again),
  };
}

export const codesIn = ({ ours }: Sent, name: string): string[] =>
  (ours(name) ?? '').split('.').filter(Boolean);

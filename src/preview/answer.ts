import { stateAt, type Consultation } from '../domain/consultation.ts';
import { offerChange } from '../domain/offer.ts';
import { readAnswers } from '../domain/questionnaire.ts';
import type { Posted } from '../domain/questions/question.ts';
import { FIELD } from '../form/fields.ts';
import * as show from '../form/render.tsx';
import type { Screen } from '../form/screens/screen.ts';
import { notSent } from './not-sent.tsx';

export interface Answered {
  status: number;
  screen: Screen;
}

interface Filled {
  form: URLSearchParams;
  change: boolean; // “Change” was pressed on the page that checks answers
  now: Date;
}

/** What the public would see for a form that they sent, up to the last step: nothing is kept here. */
export function answerForm(consultation: Consultation, { form, change, now }: Filled): Answered {
  const posted = postedOf(form);
  const token = form.get(FIELD.token);
  if (change) return formAgain(consultation, { posted, problems: [] });

  const { name: state } = stateAt(consultation, now);
  if (state === 'upcoming') return { status: 403, screen: show.notYet(consultation, posted) };
  if (state !== 'open') return { status: 403, screen: show.closed(consultation, posted) };

  const offer = form.get(FIELD.offer);
  const changed = offer === null ? undefined : offerChange(offer, consultation.questionnaire);
  if (changed) return formAgain(consultation, { posted, problems: [], change: changed });
  const read = readAnswers(consultation.questionnaire, posted);
  if (!read.ok) return formAgain(consultation, { posted, problems: read.problems });
  if (token !== null) return { status: 200, screen: notSent(consultation) };
  const check = { answers: read.answers, posted, token: 'preview', trapped: false };
  return { status: 200, screen: show.checkAnswers(consultation, check) };
}

function formAgain(
  consultation: Consultation,
  form: Parameters<typeof show.filledForm>[1],
): Answered {
  const toMend = form.problems.length > 0 || form.change !== undefined;
  return { status: toMend ? 422 : 200, screen: show.filledForm(consultation, form) };
}

/** The answers, without the fields that are ours. */
function postedOf(form: URLSearchParams): Posted {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('_'));
  return new Map(names.map((name) => [name, form.getAll(name)]));
}

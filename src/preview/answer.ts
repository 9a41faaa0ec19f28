import { stateAt, type Consultation } from '../domain/consultation.ts';
import type { Posted } from '../domain/questions/question.ts';
import { FIELD } from '../form/fields.ts';
import { nextStep, pageToChange } from '../form/progress.ts';
import * as show from '../form/render.tsx';
import type { Screen } from '../form/screens/screen.ts';
import { notSent } from './not-sent.tsx';

export interface Answered {
  status: number;
  screen: Screen;
}

interface Filled {
  form: URLSearchParams;
  change: string | undefined; // the question, by code, whose “Change” or “Back” was pressed
  now: Date;
}

/** What the public would see for a form that they sent, up to the last step: nothing is kept here. */
export function answerForm(consultation: Consultation, { form, change, now }: Filled): Answered {
  const posted = postedOf(form);
  const token = form.get(FIELD.token);
  const sent = { posted, ours: (name: string) => form.get(name) ?? undefined };
  if (change !== undefined)
    return formAgain(consultation, pageToChange(consultation, sent, change));

  const { name: state } = stateAt(consultation, now);
  if (state === 'upcoming') return { status: 403, screen: show.notYet(consultation, posted) };
  if (state !== 'open') return { status: 403, screen: show.closed(consultation, posted) };

  const step = nextStep(consultation, sent);
  if (step.to === 'form') return formAgain(consultation, step.form);
  if (token !== null) return { status: 200, screen: notSent(consultation) };
  const check = { ...step.checked, token: 'preview' };
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

import type { Option, Posted, Problem } from '../../domain/questions/question.ts';
import type { Item } from '../govuk/choices.tsx';

/** What has been filled in so far, and what is wrong with it. */
export interface Filled {
  posted: Posted;
  problems: Problem[];
}

export type FieldProps<Q> = Filled & {
  question: Q;
  order: number; // the option order of the form
  signpost?: string | undefined; // whom to tell of danger, beside boxes for one's own words
};

/** A control's name, its id (which an error links to), what is wrong with it and what is in it. */
export const named = (name: string, { posted, problems }: Filled) => ({
  name,
  id: name,
  error: problems.find(({ field }) => field === name)?.message,
  checked: posted.get(name) ?? [],
});

export const itemOf = ({ code, label, hint, lang, picture }: Option): Item => ({
  value: code,
  text: label,
  hint,
  lang,
  picture,
});

/** Where challenges are listed once more, they are not explained again. */
export const briefly = ({ code, label, lang }: Option): Item => ({
  value: code,
  text: label,
  lang,
});

export const apart = (options: Option[]): (Item | { divider: string })[] =>
  options.length > 0 ? [{ divider: 'or' }, ...options.map(itemOf)] : [];

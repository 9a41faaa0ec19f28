import type { z } from 'zod';
import type { Told } from '../accessibility-tree.ts';
import { breadcrumbs, skipLink, tag } from './astro-parts.tsx';
import { backLink, button, details, errorSummary, insetText, panel } from './blocks.tsx';
import { checkboxes, errorMessage, hint, radios, textarea } from './controls.tsx';
import { fieldset, input, select } from './fields.tsx';
import { fixturesOf } from './fixtures.ts';
import { summaryList } from './summary-list.tsx';

type Ours = { html: string; asTheirs?: (ours: Told) => Told };

interface Component {
  /** Takes options that ours supports, every one of them, and gives our rendering. */
  options: z.ZodType<string | Ours>;
  /** So many of GOV.UK's fixtures must have such options, or the comparison proves too little. */
  atLeast: number;
}

/** The components of ours that GOV.UK has, by its name for them. */
export const components: Record<string, Component> = {
  'back-link': { options: backLink, atLeast: 5 },
  breadcrumbs: { options: breadcrumbs, atLeast: 1 },
  button: { options: button, atLeast: 7 },
  checkboxes: { options: checkboxes, atLeast: 11 },
  details: { options: details, atLeast: 6 },
  'error-message': { options: errorMessage, atLeast: 4 },
  'error-summary': { options: errorSummary, atLeast: 3 },
  fieldset: { options: fieldset, atLeast: 8 },
  hint: { options: hint, atLeast: 4 },
  input: { options: input, atLeast: 15 },
  'inset-text': { options: insetText, atLeast: 4 },
  panel: { options: panel, atLeast: 7 },
  radios: { options: radios, atLeast: 14 },
  select: { options: select, atLeast: 3 },
  'skip-link': { options: skipLink, atLeast: 3 },
  'summary-list': { options: summaryList, atLeast: 7 },
  tag: { options: tag, atLeast: 10 },
  textarea: { options: textarea, atLeast: 9 },
};

export interface Compared extends Ours {
  fixture: string;
  theirs: string;
}

/** Every fixture of a component that ours can be given, with both renderings. */
export const comparedOf = (component: string): Compared[] =>
  fixturesOf(component).flatMap(({ name, options, html: theirs }) => {
    const { success, data } = components[component]!.options.safeParse(options);
    if (!success) return [];
    return [{ fixture: name, theirs, ...(typeof data === 'string' ? { html: data } : data) }];
  });

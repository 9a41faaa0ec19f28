import { printedForm } from '../../src/form/render.tsx';
import { standard } from '../../src/domain/asked-as.ts';
import { attribute, byTag, formPairs, mainOf, plainText, type Pair } from './html.ts';
import type { KindsReceiver } from './kinds-receiver.ts';
import type { Page } from './visitor.ts';

/** A form as it is printed, before anybody has filled it in. */
export function printed({ consultation }: KindsReceiver): string {
  const now = new Date('2025-07-21T13:42:00Z');
  return `<main>${printedForm(consultation, { asking: standard, now }).main}</main>`;
}

/** The names of the fields that a page shows, each once. */
export function askedOn(html: string): string[] {
  const controls = byTag(mainOf(html), 'input', 'select', 'textarea').filter(
    (each) => attribute(each, 'type') !== 'hidden',
  );
  const names = controls.map((each) => attribute(each, 'name')!);
  return [...new Set(names)].filter((name) => !name.startsWith('_'));
}

/** What a page sends once this has been filled in on it; an empty value clears a field. */
export function filled(html: string, answers: Pair[]): Pair[] {
  const here = answers.filter(([name]) => askedOn(html).includes(name));
  const names = new Set(here.map(([name]) => name));
  const given = here.filter(([, value]) => value !== '');
  return [...formPairs(html).filter(([name]) => !names.has(name)), ...given];
}

/** From page to page with these answers, to the one that checks them: what each page asked. */
export async function walk(receiver: KindsReceiver, answers: Pair[]) {
  const pages: string[][] = [];
  let html = printed(receiver);
  while (askedOn(html).length > 0 && pages.length < 30) {
    pages.push(askedOn(html));
    html = (await receiver.post(filled(html, answers))).html;
  }
  return { pages, check: html };
}

/** The rows of the page that checks answers: what was asked, and what was said. */
export const rowsOf = (html: string): [asked: string, said: string][] =>
  byTag(mainOf(html), 'dt').map((asked, index) => [
    plainText(asked),
    plainText(byTag(mainOf(html), 'dd').filter(isValue)[index]!),
  ]);

const isValue = (each: Parameters<typeof attribute>[0]): boolean =>
  attribute(each, 'class') === 'govuk-summary-list__value';

/** Presses the button whose form goes to this question: Change, or Back. */
export const toChange = (receiver: KindsReceiver, html: string, code: string): Promise<Page> =>
  receiver.post(formPairs(html), `?change=${code}`);

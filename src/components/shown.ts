import { AsyncLocalStorage } from 'node:async_hooks';
import type { Screen } from '../form/screens/screen.ts';
import type { Site } from './site.ts';

/** Attributes of an element that say where in the Studio its text is written. */
export type Marks = Record<string, string>;

/** What one request is shown, where pages are made on demand. */
export interface Shown {
  site: Site;
  banner: string; // HTML at the top of every page
  marksOf: (written: object, field: string) => Marks;
  screen?: Screen | undefined; // of the preview’s own, in place of the page
}

const requests = new AsyncLocalStorage<Shown>();

/** Nothing where pages are printed at a build: they have no banner and no marks. */
export const shown = (): Shown | undefined => requests.getStore();

export const showing = <Result>(what: Shown, make: () => Result): Result =>
  requests.run(what, make);

/** By which an officer who clicks on `written`, or on a field of it, in the preview comes to its place. */
export const marks = (written: object, field = ''): Marks => shown()?.marksOf(written, field) ?? {};

export const attributesText = (attributes: Marks): string =>
  Object.entries(attributes)
    .map(
      ([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
    )
    .join('');

/** `html` with attributes on its first element. */
export const marked = (html: string, attributes: Marks): string =>
  html.replace(/^<\w+/, (tag) => tag + attributesText(attributes));

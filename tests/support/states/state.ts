import type { Page, Response } from 'playwright-core';
import type { Pair } from '../html.ts';
import { choose, open, press } from '../steps.ts';

/** Two servers of the same site. */
export interface Servers {
  site: string;
  broken: string; // its database is not there
}

/** A page as somebody may come to see it, and a real way there. */
export interface State {
  name: string;
  status: number;
  reach: (page: Page, servers: Servers) => Promise<Response>;
}

export const consultation = (slug: string) => `/consultations/${slug}/`;
export const respond = (slug: string) => `/consultations/${slug}/respond/`;
export const formAddress = respond('send-priorities');

export const picked = (...codes: string[]): Pair[] => codes.map((code) => ['work-on-first', code]);
export const three = picked('support-delays', 'communication', 'transitions');
export const written = 'Waiting rooms are loud.\n\nSome children wait outside.';

export const opened = (at: Page, { site }: Servers) => open(at, site + formAddress);

export async function filledIn(at: Page): Promise<void> {
  await choose(at, ['feel-right', 'most'], ...three);
  await choose(at, ['work-on-first_most', 'communication'], ['answering-as', 'parent-or-carer']);
  await at.locator('#missed').fill(written);
}

/** The page that checks answers, by way of the form. */
export async function checked(at: Page, site: string): Promise<Response> {
  await open(at, site + formAddress);
  await filledIn(at);
  return press(at, 'Continue');
}

import type { Page, Response } from 'playwright-core';
import { form, formOf, post, press, startAgain } from './steps.ts';
import { formPairs, type Pair } from './html.ts';
import { visitor } from './visitor.ts';

/** Every page in every state that somebody can bring it into, and the way there. */
export interface State {
  name: string;
  status: number;
  reach: (page: Page, at: Servers) => Promise<Response>;
}

export interface Servers {
  site: string;
  broken: string; // the same site without its database
}

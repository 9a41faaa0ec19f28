import type { Page } from 'playwright-core';
import type { Pair } from '../html.ts';
import { open, press, send } from '../steps.ts';
import { checked, consultation, formAddress, type Servers, type State } from './state.ts';

const address = `${consultation('send-priorities')}withdraw/`;

async function typed(at: Page, site: string, code: string) {
  await open(at, site + address);
  await at.locator('#code').fill(code);
  return press(at, 'Continue');
}

const codeOn = (at: Page) => at.locator('.govuk-panel strong').innerText();

/** The page of answers that were sent just now. */
async function held(at: Page, { site }: Servers) {
  await checked(at, site);
  await press(at, 'Send my answers');
  return typed(at, site, await codeOn(at));
}

/** What somebody sees who has a receipt code, or none. */
export const withdrawal: State[] = [
  {
    name: 'receipt code, asked',
    status: 200,
    reach: (at, { site }) => open(at, site + address),
  },
  { name: 'receipt code, none', status: 422, reach: (at, { site }) => typed(at, site, '') },
  {
    name: 'receipt code, unknown',
    status: 422,
    reach: (at, { site }) => typed(at, site, 'K7QM-2XHD-9TRW-4PNC'),
  },
  {
    name: 'receipt code, database down',
    status: 503,
    reach: (at, { broken }) => typed(at, broken, 'K7QM-2XHD-9TRW-4PNC'),
  },
  { name: 'answers held', status: 200, reach: held },
  {
    name: 'answers withdrawn',
    status: 200,
    async reach(at, servers) {
      await held(at, servers);
      return press(at, 'Yes, delete my answers');
    },
  },
  {
    name: '409, withdrawn and sent again',
    status: 409,
    async reach(at, servers) {
      await checked(at, servers.site);
      const pairs = await at
        .locator('main form input')
        .evaluateAll((all: HTMLInputElement[]) =>
          all.map(({ name, value }): Pair => [name, value]),
        );
      await press(at, 'Send my answers');
      await typed(at, servers.site, await codeOn(at));
      await press(at, 'Yes, delete my answers');
      return send(at, { to: formAddress, pairs });
    },
  },
];

import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { linkTo, untilSent } from '../outbox.ts';
import { choose, open, press } from '../steps.ts';
import { consultation, type Servers, type State } from './state.ts';

const address = `${consultation('send-priorities')}emails/`;

const somebody = (): string => `reader-${randomBytes(6).toString('hex')}@example.com`;

async function asked(at: Page, site: string, typed: string) {
  await open(at, site + address);
  await choose(at, ['kinds', 'updates']);
  await at.locator('#email').fill(typed);
  return press(at, 'Continue');
}

async function linked(at: Page, { site }: Servers) {
  const typed = somebody();
  await asked(at, site, typed);
  return open(at, linkTo(await untilSent(site, typed)));
}

async function confirmed(at: Page, servers: Servers) {
  await linked(at, servers);
  return press(at, 'Yes, send me emails');
}

async function managed(at: Page, servers: Servers) {
  await confirmed(at, servers);
  return open(at, at.url().replace('/confirm/', '/manage/'));
}

/** What somebody sees who wants e-mail about a consultation, or no more. */
export const emails: State[] = [
  {
    name: 'e-mail, asked for',
    status: 200,
    reach: (at, { site }) => open(at, site + address),
  },
  {
    name: 'e-mail, nothing filled in',
    status: 422,
    async reach(at, { site }) {
      await open(at, site + address);
      return press(at, 'Continue');
    },
  },
  {
    name: 'e-mail, database down',
    status: 503,
    reach: (at, { broken }) => asked(at, broken, 'reader@example.com'),
  },
  {
    name: 'e-mail, a link is sent',
    status: 200,
    reach: (at, { site }) => asked(at, site, somebody()),
  },
  { name: 'e-mail, by the link', status: 200, reach: linked },
  { name: 'e-mail, on the list', status: 200, reach: confirmed },
  { name: 'e-mail, to change', status: 200, reach: managed },
  {
    name: 'e-mail, changed',
    status: 200,
    async reach(at, servers) {
      await managed(at, servers);
      await choose(at, ['kinds', 'reminder']);
      return press(at, 'Save');
    },
  },
  {
    name: 'e-mail, a link to nowhere',
    status: 404,
    reach: (at, { site }) => open(at, `${site}${address}manage/${'A'.repeat(32)}/`),
  },
];

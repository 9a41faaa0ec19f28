import type { Page, Response } from 'playwright-core';
import type { Pair } from './html.ts';
import { choose, open, press, send, setValue } from './steps.ts';

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

const consultation = (slug: string) => `/consultations/${slug}/`;
const respond = (slug: string) => `/consultations/${slug}/respond/`;
export const formAddress = respond('send-priorities');

const page = (name: string, address: string, status = 200): State => ({
  name,
  status,
  reach: (at, { site }) => open(at, site + address),
});

const pages: State[] = [
  page('first page', '/'),
  page('list of consultations', '/consultations/'),
  page('consultation, upcoming', consultation('library-hours')),
  page('consultation, open', consultation('send-priorities')),
  page('consultation, analysing', consultation('park-play-area')),
  page('consultation, concluded', consultation('mobile-library')),
  page('form, empty', formAddress),
  page('form, not yet open', respond('library-hours')),
  page('form, closed', respond('park-play-area')),
  page('form, concluded', respond('mobile-library')),
  page('privacy', '/privacy/'),
  page('accessibility', '/accessibility/'),
  page('cookies', '/cookies/'),
  page('404, no such page', '/no-such-page/', 404),
  page('404, no such receipt', `${consultation('send-priorities')}received/AAAA-BBBB/`, 404),
];

const picked = (...codes: string[]): Pair[] => codes.map((code) => ['work-on-first', code]);
const three = picked('support-delays', 'communication', 'transitions');
const written = 'Waiting rooms are loud.\n\nSome children wait outside.';

const opened = (at: Page, { site }: Servers) => open(at, site + formAddress);

export async function filledIn(at: Page): Promise<void> {
  await choose(at, ['feel-right', 'most'], ...three);
  await choose(at, ['work-on-first_most', 'communication'], ['answering-as', 'parent-or-carer']);
  await at.locator('#missed').fill(written);
}

/** The page that checks answers, by way of the form. */
async function checked(at: Page, site: string): Promise<Response> {
  await open(at, site + formAddress);
  await filledIn(at);
  return press(at, 'Continue');
}

/** A form to which `spoil` has been done before Continue was pressed. */
const turnedBack = (name: string, spoil: (at: Page) => Promise<unknown>): State => ({
  name: `422, ${name}`,
  status: 422,
  async reach(at, servers) {
    await opened(at, servers);
    await spoil(at);
    return press(at, 'Continue');
  },
});

const offered = 'input[name="_offer"]';

const errors: State[] = [
  turnedBack('nothing answered', async () => undefined),
  turnedBack('too many challenges', (at) => choose(at, ...three, ...picked('being-heard'))),
  turnedBack('most not among chosen', async (at) => {
    await filledIn(at);
    await choose(at, ['work-on-first_most', 'being-heard']);
  }),
  turnedBack('text too long', (at) => at.locator('#missed').fill('word '.repeat(1001))),
  turnedBack('unknown option', async (at) => {
    await setValue(at, 'input[name="feel-right"]', 'made-up');
    await choose(at, ['feel-right', 'made-up']);
  }),
  turnedBack('two things to mend', async (at) => {
    await choose(at, ['work-on-first', 'none-of-these'], ['work-on-first', 'transitions']);
    await at.locator('#missed').fill('word '.repeat(1001));
  }),
  turnedBack('questions changed', async (at) => {
    const offer = (await at.locator(offered).getAttribute('value')) ?? '';
    await setValue(at, offered, offer.replace('.being-heard', '.school-meals'));
    await filledIn(at);
  }),
  {
    name: '422, not our token',
    status: 422,
    async reach(at, { site }) {
      await checked(at, site);
      await setValue(at, 'input[name="_token"]', 'made-up');
      return press(at, 'Send my answers');
    },
  },
];

const journey: State[] = [
  {
    name: 'form, filled in',
    status: 200,
    async reach(at, servers) {
      const response = await opened(at, servers);
      await filledIn(at);
      await at.locator('summary').click();
      return response;
    },
  },
  { name: 'check answers', status: 200, reach: (at, { site }) => checked(at, site) },
  {
    name: 'check answers, all but one skipped',
    status: 200,
    async reach(at, servers) {
      await opened(at, servers);
      await choose(at, ['feel-right', 'no']);
      return press(at, 'Continue');
    },
  },
  {
    name: 'form, to change an answer',
    status: 200,
    async reach(at, { site }) {
      await checked(at, site);
      return press(at, /^Change/);
    },
  },
  {
    name: 'received',
    status: 200,
    async reach(at, { site }) {
      await checked(at, site);
      return press(at, 'Send my answers');
    },
  },
];

const answers: Pair[] = [
  ['feel-right', 'most'],
  ['missed', written],
];

const otherAnswers: Pair[] = [
  ['work-on-first', 'none-of-these'],
  ['missed', written],
];

/** A form that our pages do not hold, sent from one of them. */
const refused = (
  status: number,
  what: string,
  sending: { to?: string; pairs?: Pair[]; encoding?: string },
): State => ({
  name: `${status}, ${what}`,
  status,
  async reach(at, { site }) {
    await open(at, site + consultation('send-priorities'));
    return send(at, { to: formAddress, pairs: answers, ...sending });
  },
});

const refusals: State[] = [
  refused(403, 'closed', { to: respond('park-play-area'), pairs: otherAnswers }),
  refused(403, 'not open yet', { to: respond('library-hours'), pairs: otherAnswers }),
  refused(400, 'a field that we do not have', { pairs: [['favourite', 'blue']] }),
  refused(413, 'too large', { pairs: [['missed', 'x'.repeat(70_000)]] }),
  refused(415, 'not a web form', { encoding: 'multipart/form-data' }),
  refused(404, 'no such consultation', { to: respond('no-such-consultation') }),
  {
    name: '405, another method',
    status: 405,
    async reach(at, servers) {
      await at.route(servers.site + formAddress, (route) =>
        route.request().method() === 'POST' ? route.continue({ method: 'PUT' }) : route.continue(),
      );
      return refused(405, '', {}).reach(at, servers);
    },
  },
  {
    name: '409, other answers already sent',
    status: 409,
    async reach(at, { site }) {
      await checked(at, site);
      const fields = at.locator('main form input');
      const pairs = await fields.evaluateAll((all: HTMLInputElement[]) =>
        all.map(({ name, value }): Pair => [name, value]),
      );
      await press(at, 'Send my answers');
      const changed = pairs.map(([name, value]): Pair => [
        name,
        name === 'missed' ? 'Something else' : value,
      ]);
      return send(at, { to: formAddress, pairs: changed });
    },
  },
  {
    name: '503, not saved',
    status: 503,
    async reach(at, { broken }) {
      await checked(at, broken);
      return press(at, 'Send my answers');
    },
  },
];

export const states: State[] = [...pages, ...journey, ...errors, ...refusals];

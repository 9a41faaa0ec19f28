import type { Pair } from '../html.ts';
import { open, press, send } from '../steps.ts';
import { checked, consultation, formAddress, respond, written, type State } from './state.ts';

const answers: Pair[] = [
  ['feel-right', 'most'],
  ['missed', written],
];

const otherAnswers: Pair[] = [
  ['work-on-first', 'none-of-these'],
  ['missed', written],
];

/** A form that our pages do not hold, sent from one of them. */
const sent = (
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

/** What is not taken, or could not be kept. */
export const refused: State[] = [
  sent(403, 'closed', { to: respond('park-play-area'), pairs: otherAnswers }),
  sent(403, 'not open yet', { to: respond('library-hours'), pairs: otherAnswers }),
  sent(400, 'a field that we do not have', { pairs: [['favourite', 'blue']] }),
  sent(413, 'too large', { pairs: [['missed', 'x'.repeat(70_000)]] }),
  sent(415, 'not a web form', { encoding: 'multipart/form-data' }),
  sent(404, 'no such consultation', { to: respond('no-such-consultation') }),
  {
    name: '405, another method',
    status: 405,
    async reach(at, servers) {
      await at.route(servers.site + formAddress, (route) =>
        route.request().method() === 'POST' ? route.continue({ method: 'PUT' }) : route.continue(),
      );
      return sent(405, '', {}).reach(at, servers);
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

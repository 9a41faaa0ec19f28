import { choose, open, press } from '../steps.ts';
import { consultation, picked, type Servers, type State } from './state.ts';

const address = (version: string) => `${consultation('send-priorities')}${version}/`;

const form = (version: string) => `${address(version)}respond/`;

const page = (name: string, path: string): State => ({
  name,
  status: 200,
  reach: (at, { site }) => open(at, site + path),
});

/** The form of a version, with its first question answered. */
const answered = (version: string): State['reach'] =>
  async function reach(at, { site }: Servers) {
    await open(at, site + form(version));
    await choose(at, ['feel-right', 'some']);
    return press(at, 'Continue');
  };

/** The consultation that is open, in other words and in a language that reads from right to left. */
export const versions: State[] = [
  page('easy read', address('easy-read')),
  page('easy read, form', form('easy-read')),
  { name: 'easy read, a card for each challenge', status: 200, reach: answered('easy-read') },
  page('young people', address('young-people')),
  page('young people, form', form('young-people')),
  { name: 'young people, challenges', status: 200, reach: answered('young-people') },
  page('Urdu', address('ur')),
  page('Urdu, form', form('ur')),
  { name: 'Urdu, check answers', status: 200, reach: answered('ur') },
  {
    name: 'Urdu, too many challenges',
    status: 422,
    async reach(at, { site }) {
      await open(at, site + form('ur'));
      const four = ['support-delays', 'communication', 'transitions', 'being-heard'];
      await choose(at, ...picked(...four));
      return press(at, 'Continue');
    },
  },
];

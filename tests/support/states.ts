import { emails } from './states/emails.ts';
import { form } from './states/form.ts';
import { news } from './states/news.ts';
import { refused } from './states/refused.ts';
import { results } from './states/results.ts';
import { consultation, formAddress, respond, type State } from './states/state.ts';
import { versions } from './states/versions.ts';
import { withdrawal } from './states/withdrawal.ts';
import { turnedBack } from './states/turned-back.ts';
import { open } from './steps.ts';

const page = (name: string, address: string, status = 200): State => ({
  name,
  status,
  reach: (at, { site }) => open(at, site + address),
});

/** The same page as the script shows it a month on, when a consultation that was open has closed. */
const later = (name: string, address: string): State => ({
  name: `${name}, a month later`,
  status: 200,
  async reach(at, { site }) {
    await at.clock.install({ time: Date.now() + 30 * 86_400_000 });
    return open(at, site + address);
  },
});

export const pages: State[] = [
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
  later('list of consultations', '/consultations/'),
  later('consultation, open', consultation('send-priorities')),
  later('form, empty', formAddress),
  page('poster', `${consultation('send-priorities')}poster/`),
  page('display', '/display/'),
  page('privacy', '/privacy/'),
  page('privacy, for children and young people', '/privacy-young-people/'),
  page('accessibility', '/accessibility/'),
  page('cookies', '/cookies/'),
  page('404, no such page', '/no-such-page/', 404),
  page('404, no such receipt', `${consultation('send-priorities')}received/AAAA-BBBB/`, 404),
];

/** Every page of the site in every state that it can be brought into. */
export const states: State[] = [
  ...pages,
  ...form,
  ...withdrawal,
  ...emails,
  ...turnedBack,
  ...refused,
  ...versions,
  ...news,
  ...results,
];

export function stateNamed(name: string): State {
  const found = states.find((each) => each.name === name);
  if (!found) throw new Error(`There is no state named “${name}”`);
  return found;
}

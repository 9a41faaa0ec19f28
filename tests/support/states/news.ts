import { open } from '../steps.ts';
import { consultation, type State } from './state.ts';

const page = (name: string, address: string, status = 200): State => ({
  ...{ name, status },
  reach: (at, { site }) => open(at, site + address),
});

/** What is new, and the ways to what was there before. */
export const news: State[] = [
  page('updates', `${consultation('mobile-library')}updates/`),
  page('updates, none yet', `${consultation('park-play-area')}updates/`),
  page('questions and answers', `${consultation('mobile-library')}faqs/`),
  page('list of consultations, open', '/consultations/open/'),
  page('list of consultations, upcoming', '/consultations/upcoming/'),
  page('list of consultations, analysing', '/consultations/analysing/'),
  page('list of consultations, concluded', '/consultations/concluded/'),
  page('410, a consultation that was taken down', consultation('town-square'), 410),
  page('410, its form as a poster led there', `${consultation('town-square')}start/`, 410),
];

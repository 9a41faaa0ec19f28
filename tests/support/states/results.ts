import { open } from '../steps.ts';
import { consultation, type State } from './state.ts';

const page = (name: string, address: string, status = 200): State => ({
  ...{ name, status },
  reach: (at, { site }) => open(at, site + address),
});

const park = `${consultation('park-play-area')}results/`;
const library = `${consultation('mobile-library')}results/`;

/** What people answered, in one page and in a page for each question. */
export const results: State[] = [
  page('results', park),
  page('results, each question by itself', library),
  page('results, one question of many tables', `${library}how-far/`),
  page('suggestions', `${consultation('park-play-area')}suggestions/`),
  page('outcome', `${consultation('mobile-library')}outcome/`),
  page(
    '404, results of a consultation that is open',
    `${consultation('send-priorities')}results/`,
    404,
  ),
];

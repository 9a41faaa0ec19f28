import type { Config } from '@netlify/functions';
import { readingFunction } from '../reading/function.ts';
import { placeSuggestion } from '../reading/places.ts';
import { methodsAt } from '../staff-routes.ts';

/** Lets staff say where a suggestion belongs, and reply to it. */
export default readingFunction(({ consultation, request, world }) =>
  methodsAt('/staff/consultations/:slug/places', {
    POST: (role, who) => placeSuggestion({ consultation, role, who }, request, world),
  }),
);

export const config: Config = {
  path: '/staff/consultations/:slug/places',
  method: ['GET', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'],
  region: 'lhr',
  rateLimit: { windowLimit: 300, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};

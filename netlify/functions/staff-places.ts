import type { Config } from '@netlify/functions';
import { placeSuggestion } from '../reading/places.ts';
import { realReading } from '../reading/reading.ts';
import { staffFunction } from '../staff/staff-function.ts';
import { methodsAt } from '../staff/staff-routes.ts';

/** Lets staff say where a suggestion belongs, and reply to it. */
export default staffFunction(realReading, ({ consultation, request, world }) =>
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

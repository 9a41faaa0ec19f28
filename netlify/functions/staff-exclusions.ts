import type { Config } from '@netlify/functions';
import { exclude, seeExclusions } from '../reading/exclusions.ts';
import { realReading } from '../reading/reading.ts';
import { staffFunction } from '../staff/staff-function.ts';
import { methodsAt } from '../staff/staff-routes.ts';

/** Lets staff leave submissions out of results, and take them back in. */
export default staffFunction(realReading, ({ consultation, request, world }) =>
  methodsAt('/staff/consultations/:slug/exclusions', {
    GET: () => seeExclusions({ consultation }, world),
    POST: (role, who) => exclude({ consultation, role, who }, request, world),
  }),
);

export const config: Config = {
  path: '/staff/consultations/:slug/exclusions',
  method: ['GET', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'],
  region: 'lhr',
  rateLimit: { windowLimit: 300, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};

import type { Config } from '@netlify/functions';
import { saveCoding, seeCoding } from '../reading/coding.ts';
import { realReading } from '../reading/reading.ts';
import { queryOf, staffFunction } from '../staff/staff-function.ts';
import { methodsAt } from '../staff/staff-routes.ts';

/** Lets staff code what people wrote, each for themselves. */
export default staffFunction(realReading, ({ consultation, request, world }) =>
  methodsAt('/staff/consultations/:slug/coding', {
    GET: (role, who) => seeCoding({ consultation, role, who }, queryOf(request), world),
    POST: (role, who) => saveCoding({ consultation, role, who }, request, world),
  }),
);

export const config: Config = {
  path: '/staff/consultations/:slug/coding',
  method: ['GET', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'],
  region: 'lhr',
  rateLimit: { windowLimit: 300, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};

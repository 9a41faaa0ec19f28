import type { Config } from '@netlify/functions';
import { realReading } from '../reading/reading.ts';
import { redact } from '../reading/redactions.ts';
import { staffFunction } from '../staff/staff-function.ts';
import { methodsAt } from '../staff/staff-routes.ts';

/** Lets staff take out of a copy of a text what nobody else may read. */
export default staffFunction(realReading, ({ consultation, request, world }) =>
  methodsAt('/staff/consultations/:slug/redactions', {
    POST: (role, who) => redact({ consultation, role, who }, request, world),
  }),
);

export const config: Config = {
  path: '/staff/consultations/:slug/redactions',
  method: ['GET', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'],
  region: 'lhr',
  rateLimit: { windowLimit: 300, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};

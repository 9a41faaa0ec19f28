import type { Config } from '@netlify/functions';
import { realReading } from '../reading/reading.ts';
import { seeWords } from '../reading/words.ts';
import { queryOf, staffFunction } from '../staff/staff-function.ts';
import { methodsAt } from '../staff/staff-routes.ts';

/** Shows staff what people wrote. */
export default staffFunction(realReading, ({ consultation, request, world }) =>
  methodsAt('/staff/consultations/:slug/words', {
    GET: (role, who) => seeWords({ consultation, role, who }, queryOf(request), world),
  }),
);

export const config: Config = {
  path: '/staff/consultations/:slug/words',
  method: ['GET', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'],
  region: 'lhr',
  rateLimit: { windowLimit: 300, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};

import type { Config } from '@netlify/functions';
import { realCounting } from '../results/counting-world.ts';
import { seeResults } from '../results/results.ts';
import { queryOf, staffFunction } from '../staff/staff-function.ts';
import { methodsAt } from '../staff/staff-routes.ts';

/** Shows staff what has been counted so far. */
export default staffFunction(realCounting, ({ consultation, request, world }) =>
  methodsAt('/staff/consultations/:slug/results', {
    GET: () => seeResults(consultation, queryOf(request), world),
  }),
);

export const config: Config = {
  path: '/staff/consultations/:slug/results',
  method: ['GET', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'],
  region: 'lhr',
  rateLimit: { windowLimit: 300, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};

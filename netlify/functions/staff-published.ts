import type { Config } from '@netlify/functions';
import { realCounting } from '../results/counting-world.ts';
import { publishResults, seePublishable } from '../results/published.ts';
import { queryOf, staffFunction } from '../staff/staff-function.ts';
import { methodsAt } from '../staff/staff-routes.ts';

/** Shows staff what could be published of results, and fixes what is. */
export default staffFunction(realCounting, ({ consultation, request, world }) =>
  methodsAt('/staff/consultations/:slug/published', {
    GET: () => seePublishable(consultation, queryOf(request), world),
    POST: (role, who) => publishResults(request, { consultation, role, who }, world),
  }),
);

export const config: Config = {
  path: '/staff/consultations/:slug/published',
  method: ['GET', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'],
  region: 'lhr',
  rateLimit: { windowLimit: 300, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};

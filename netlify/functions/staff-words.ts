import type { Config } from '@netlify/functions';
import { queryOf, readingFunction } from '../reading/function.ts';
import { seeWords } from '../reading/words.ts';
import { methodsAt } from '../staff-routes.ts';

/** Shows staff what people wrote. */
export default readingFunction(({ consultation, request, world }) =>
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

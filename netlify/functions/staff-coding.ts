import type { Config } from '@netlify/functions';
import { saveCoding, seeCoding } from '../reading/coding.ts';
import { queryOf, readingFunction } from '../reading/function.ts';
import { methodsAt } from '../staff-routes.ts';

/** Lets staff code what people wrote, each for themselves. */
export default readingFunction(({ consultation, request, world }) =>
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

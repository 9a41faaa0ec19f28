import type { Config } from '@netlify/functions';
import { realExporting, takeAnswers } from '../staff/staff-export.ts';
import { queryOf, staffFunction } from '../staff/staff-function.ts';
import { methodsAt } from '../staff/staff-routes.ts';

/** Gives staff every submission in a row, without anybody's words. */
export default staffFunction(realExporting, ({ consultation, request, world }) =>
  methodsAt('/staff/consultations/:slug/export', {
    GET: (role, who) => takeAnswers({ consultation, role, who }, queryOf(request), world),
  }),
);

export const config: Config = {
  path: '/staff/consultations/:slug/export',
  method: ['GET', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'],
  region: 'lhr',
  rateLimit: { windowLimit: 60, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};

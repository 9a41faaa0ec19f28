import type { Config } from '@netlify/functions';
import { realExporting, takeWords } from '../staff/staff-export.ts';
import { staffFunction } from '../staff/staff-function.ts';
import { methodsAt } from '../staff/staff-routes.ts';

/** Gives staff people's words too, or what they said of themselves, for a reason. */
export default staffFunction(realExporting, ({ consultation, request, world }) =>
  methodsAt('/staff/consultations/:slug/export-with-words', {
    POST: (role, who) => takeWords({ consultation, role, who }, request, world),
  }),
);

export const config: Config = {
  path: '/staff/consultations/:slug/export-with-words',
  method: ['POST', 'OPTIONS', 'GET', 'PUT', 'PATCH', 'DELETE'],
  region: 'lhr',
  rateLimit: { windowLimit: 60, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};

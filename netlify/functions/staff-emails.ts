import type { Config } from '@netlify/functions';
import { realProgress } from '../emails/progress-world.ts';
import { seeMailing } from '../emails/progress.ts';
import { staffFunction } from '../staff/staff-function.ts';
import { methodsAt } from '../staff/staff-routes.ts';

/** Shows staff how e-mail about a consultation goes. */
export default staffFunction(realProgress, ({ consultation, world }) =>
  methodsAt('/staff/consultations/:slug/emails', {
    GET: () => seeMailing(consultation, world),
  }),
);

export const config: Config = {
  path: '/staff/consultations/:slug/emails',
  method: ['GET', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'],
  region: 'lhr',
  rateLimit: { windowLimit: 300, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};

import type { Config } from '@netlify/functions';
import { realCounting } from '../results/counting-world.ts';
import { enterFigures, seeCoverage } from '../results/coverage.ts';
import { staffFunction } from '../staff/staff-function.ts';
import { methodsAt } from '../staff/staff-routes.ts';

/** Shows staff who has answered, beside how many people there are, which editors enter. */
export default staffFunction(realCounting, ({ consultation, request, world }) =>
  methodsAt('/staff/consultations/:slug/coverage', {
    GET: () => seeCoverage(consultation, world),
    POST: (_, who) => enterFigures({ consultation, who }, request, world),
  }),
);

export const config: Config = {
  path: '/staff/consultations/:slug/coverage',
  method: ['GET', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'],
  region: 'lhr',
  rateLimit: { windowLimit: 300, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};

import type { Config } from '@netlify/functions';
import { confirm } from '../emails/follow.ts';
import { emailsPage } from '../emails/page.ts';

/** Where the link leads that proves whose an address is. Following it does nothing: its button does. */
export default emailsPage({
  fields: [],
  shown: () => ({ name: 'confirm' }),
  posted: (visit) => confirm(visit, visit.world),
});

export const config: Config = {
  path: '/consultations/:slug/emails/confirm/:token',
  method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
  region: 'lhr',
  rateLimit: { windowLimit: 60, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};

import type { Config } from '@netlify/functions';
import { EMAILS } from '../../src/form/fields.ts';
import { changeEmails, lookAtEmails } from '../emails/follow.ts';
import { emailsPage } from '../emails/page.ts';

/** Where the link in every e-mail leads: to what somebody gets, and to its end. */
export default emailsPage({
  fields: [EMAILS.kinds, EMAILS.stop],
  shown: (visit) => lookAtEmails(visit, visit.world),
  posted: (visit, fields) => changeEmails(visit, fields, visit.world),
});

export const config: Config = {
  path: '/consultations/:slug/emails/manage/:token',
  method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
  region: 'lhr',
  rateLimit: { windowLimit: 60, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};

import type { Config } from '@netlify/functions';
import { EMAILS } from '../../src/form/fields.ts';
import { askedState, askForEmails } from '../emails/ask.ts';
import { emailsPage } from '../emails/page.ts';
import { sendNow } from '../emails/sending-now.ts';

/** Where somebody asks for e-mail about a consultation. */
export default emailsPage({
  fields: [EMAILS.address, EMAILS.kinds, EMAILS.trap],
  shown: ({ consultation, world }) => askedState(consultation, world),
  async posted({ consultation, world, content, context }, fields) {
    const state = await askForEmails(consultation, fields, world);
    context.waitUntil(sendNow(content.snapshot.consultations)); // after the answer, whatever it was
    return state;
  },
});

export const config: Config = {
  path: '/consultations/:slug/emails',
  method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
  region: 'lhr',
  rateLimit: { windowLimit: 60, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};

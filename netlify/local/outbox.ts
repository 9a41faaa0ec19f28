import pg from 'pg';
import * as z from 'zod';
import { isProduction, type Variables } from '../env.ts';
import { outboxPlace } from '../emails/outbox.ts';
import { privateHeaders, securityHeaders } from '../headers.ts';
import { openText, readTextKeys } from '../text-keys.ts';

export const OUTBOX = '/outbox/';

const rows = z.array(z.object({ reference: z.string(), at: z.date(), sealed: z.string() }));

const email = z.object({
  ...{ to: z.string(), subject: z.string(), body: z.string() },
  stopUrl: z.string().optional(),
});

/** The e-mails that would have been sent, the last first. On this machine alone: it shows whom they are for. */
export async function outboxPage(variables: Variables): Promise<Response> {
  if (isProduction(variables)) return new Response('Not found', { status: 404 });
  const keys = readTextKeys(variables.CHECKBACK_TEXT_KEYS ?? '') ?? new Map<string, Buffer>();
  const client = new pg.Client({ connectionString: variables.DATABASE_URL });
  await client.connect();
  const found = await client
    .query('select reference, at, sealed from mail.outbox order by at desc limit 200')
    .finally(() => client.end());
  const emails = rows
    .parse(found.rows)
    .map((row) => JSON.parse(openText(row.sealed, outboxPlace(row.reference), keys)) as unknown);
  const headers = { 'Content-Type': 'text/html; charset=utf-8' };
  return new Response(page(z.array(email).parse(emails)), {
    headers: { ...securityHeaders([]), ...privateHeaders, ...headers },
  });
}

type Email = z.infer<typeof email>;

const page = (emails: Email[]): string => `<!doctype html>
<html lang="en"><head><title>Outbox</title><meta name="viewport" content="width=device-width"></head>
<body><main><h1>Outbox</h1>
<p>Nothing is sent from this machine. These are the emails that would have been.</p>
${emails.map(article).join('\n') || '<p>There are none yet.</p>'}
</main></body></html>`;

const article = ({ to, subject, body, stopUrl }: Email): string => `<article>
<h2>${escaped(subject)}</h2>
<p>To: ${escaped(to)}</p>
${stopUrl ? `<p>List-Unsubscribe: &lt;${escaped(stopUrl)}&gt;</p>` : ''}
${escaped(body).split('\n\n').map(paragraph).join('\n')}
</article>`;

const paragraph = (text: string): string =>
  /^https?:\S+$/.test(text) ? `<p><a href="${text}">${text}</a></p>` : `<p>${text}</p>`;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (each) => `&#${each.charCodeAt(0)};`);

import { parse } from 'csv-parse/sync';
import { beforeAll, expect, it } from 'vitest';
import { staffedSite, studio } from '../support/staffed-site.ts';
import { visitor } from '../support/visitor.ts';

const site = await staffedSite();
const path = '/staff/consultations/send-priorities/export';
const secretWords = 'The bus to school takes two hours';

beforeAll(async () => {
  const person = visitor(site.url);
  const fields: [string, string][] = [
    ['feel-right', 'some'],
    ['missed', secretWords],
  ];
  expect((await person.press(await person.fillIn(fields))).status).toBe(303);
});

const headersOf = (role: string) => ({ authorization: `Bearer ${role}`, origin: studio });

const take = (query = '', role = 'viewer') =>
  fetch(site.url + path + query, { headers: headersOf(role) });

const takeWords = (body: object, role = 'editor') =>
  fetch(`${site.url}${path}-with-words`, {
    method: 'POST',
    headers: { ...headersOf(role), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const deeds = async () => {
  const { rows } = await site.pool.query<{ did: string; who: string; what: object }>(
    'select did, who, what from audit order by at',
  );
  return rows;
};

it('whoever sees results takes submissions away without anybody’s words, and that is noted', async () => {
  const before = (await deeds()).length;
  const response = await take('?format=csv');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-disposition')).toBe(
    'attachment; filename="send-priorities-submissions-2025-07-21.csv"',
  );
  expect(response.headers.get('cache-control')).toBe('no-store');
  const text = await response.text();
  const rows = parse(text, { bom: true, relax_column_count: true }) as string[][];
  expect(rows).toHaveLength(3); // headings, codes and one submission
  expect(text).not.toContain(secretWords);
  expect((await deeds()).slice(before)).toEqual([
    { did: 'export answers', who: 'p-viewer', what: { format: 'csv', of: 'submissions' } },
  ]);
});

it.each([
  ['xlsx', 'PK'],
  ['json', '{"consultation"'],
])('the same as %s', async (format, start) => {
  const text = await (await take(`?format=${format}`)).text();
  expect(text.startsWith(start)).toBe(true);
});

it('with words only for a reason, which is kept', async () => {
  const unreasoned = await takeWords({ format: 'csv', of: 'submissions', reason: 'because' });
  expect([unreasoned.status, await unreasoned.json()]).toEqual([
    422,
    { message: 'Enter why you need this, in 10 characters or more' },
  ]);
  const before = (await deeds()).length;
  const reason = 'To read what people say of transport';
  const response = await takeWords({ format: 'csv', of: 'submissions', reason });
  expect(await response.text()).toContain(secretWords);
  expect((await deeds()).slice(before)).toEqual([
    { did: 'export words', who: 'p-editor', what: { format: 'csv', of: 'submissions', reason } },
  ]);
});

it('what people said of themselves is a file of its own, for a reason', async () => {
  const reason = 'To see whom we have not heard from';
  const response = await takeWords({ format: 'csv', of: 'about-you', reason });
  expect(response.headers.get('content-disposition')).toContain('about-you');
  expect(response.status).toBe(200);
});

it.each(['?format=pdf', '?of=about-you', '?with-words=1'])('refuses %s', async (query) => {
  expect((await take(query)).status).toBe(400);
});

it('a viewer may not have words, and nothing of that is noted', async () => {
  const before = (await deeds()).length;
  const reason = 'To read what people say of transport';
  expect((await takeWords({ format: 'csv', of: 'submissions', reason }, 'viewer')).status).toBe(
    403,
  );
  expect(await deeds()).toHaveLength(before);
});

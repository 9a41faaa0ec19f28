import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { staticAnswer } from '../../netlify/local/static.ts';
import { redirectsFile } from '../../netlify/publishing/redirects.ts';
import { siteWith } from '../support/shipped.ts';

const root = mkdtempSync(join(tmpdir(), 'checkback-redirects-'));
afterAll(() => rmSync(root, { recursive: true }));

function write(name: string, text: string): void {
  const file = join(root, 'dist', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const slug = { _type: 'slug', current: 'send' };
const site = await siteWith({ slug, earlierSlugs: ['send-priorities'] });
write('_redirects', redirectsFile({ ...site, gone: ['old-plan'] }));
write('_headers', '/*\n  X-Ours: yes\n');
write('404.html', 'Not here');
write('410/index.html', 'No longer here');
write('consultations/send/index.html', 'The consultation');
write('consultations/send-priorities-2/index.html', 'Another one');

const ask = (path: string, init?: RequestInit) =>
  staticAnswer(root, new Request(`http://localhost:8888${path}`, init));

it.each([
  ['/consultations/send-priorities/', '/consultations/send/'],
  ['/consultations/send-priorities', '/consultations/send/'],
  ['/consultations/send-priorities/easy-read/', '/consultations/send/easy-read/'],
  ['/consultations/send-priorities/updates.atom', '/consultations/send/updates.atom'],
  ['/consultations/send-priorities/?utm_source=poster', '/consultations/send/?utm_source=poster'],
])('%s, of an address that has changed, leads to %s for good', async (path, to) => {
  const answer = await ask(path);
  expect([answer.status, answer.headers.get('location')]).toEqual([301, to]);
  expect(answer.headers.get('x-ours')).toBe('yes');
});

it.each(['/consultations/old-plan/', '/consultations/old-plan/easy-read/respond/'])(
  '%s, of what was taken down, says so',
  async (path) => {
    const answer = await ask(path);
    expect([answer.status, await answer.text()]).toEqual([410, 'No longer here']);
    expect(answer.headers.get('x-ours')).toBe('yes');
  },
);

it.each([
  ['/consultations/send/', 200, 'The consultation'],
  ['/consultations/send-priorities-2/', 200, 'Another one'],
  ['/consultations/old-plan-2/', 404, 'Not here'],
  ['/nowhere/', 404, 'Not here'],
])('%s is left as it is: %i', async (path, status, text) => {
  const answer = await ask(path);
  expect([answer.status, await answer.text()]).toEqual([status, text]);
});

it('what is sent to a page is still refused', async () => {
  expect((await ask('/consultations/send-priorities/', { method: 'POST' })).status).toBe(405);
});

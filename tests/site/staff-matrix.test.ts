import { glob, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { staffRoutes, type StaffRoute } from '../../netlify/staff/staff-routes.ts';
import { actions, roles, type Action, type Role } from '../../netlify/staff/staff.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import { readSnapshot } from '../../src/content/snapshot.ts';
import { startLake } from '../../studio/lake/server.ts';
import { passOf } from '../support/lake-people.ts';
import { staffedSite, studio } from '../support/staffed-site.ts';

const site = await staffedSite();
const { consultations } = readSnapshot(join(inject('siteRoot'), '.checkback/snapshot.json'));

/** Written out once more, so that a slip in the product’s own list is seen. */
const may: Record<Action, string> = {
  'see what is live': 'administrator editor contributor viewer',
  publish: 'administrator editor',
  'see what is answered': 'administrator editor',
  'key in answers': 'administrator editor',
  'see results': 'administrator editor viewer',
  'say who was to be heard': 'administrator editor',
  'read answers': 'administrator editor',
  'code answers': 'administrator editor',
  'place suggestions': 'administrator editor',
  'redact answers': 'administrator editor',
  'leave submissions out': 'administrator editor',
  'export answers': 'administrator editor viewer',
  'export words': 'administrator editor',
  'publish results': 'administrator editor',
};

const routes = Object.keys(staffRoutes) as StaffRoute[];
const doings = routes.flatMap((route) =>
  Object.entries(staffRoutes[route]).map(([method, action]) => ({ route, method, action })),
);
const slugs = consultations.map(({ slug }) => slug);
const cells = doings.flatMap((doing) =>
  doing.route.includes(':slug')
    ? consultations.map((each) => ({ ...doing, path: pathOf(doing.route, each) }))
    : [{ ...doing, path: doing.route }],
);

/** What people wrote is asked for by question. Where nobody is asked for words there are none. */
function pathOf(route: StaffRoute, { slug, questionnaire }: Consultation): string {
  const path = route.replace(':slug', slug);
  const asked = questionnaire.questions.find(({ kind }) => kind === 'text');
  return /words$|coding$/.test(route) ? `${path}?question=${asked?.code ?? 'missed'}` : path;
}

async function ask(method: string, path: string, token?: string): Promise<number> {
  const headers = { origin: studio, ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch(site.url + path, { method, headers });
  await response.body?.cancel();
  return response.status;
}

it('every address that a function has under /staff is in the table, and the other way', async () => {
  const files = await Array.fromAsync(glob('netlify/functions/staff-*.ts'));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const paths = texts.flatMap((text) =>
    [...text.slice(text.indexOf('config: Config')).matchAll(/'(\/staff\/[^']+)'/g)].map(
      ([, path]) => path!,
    ),
  );
  expect(paths.sort()).toEqual(routes.toSorted());
  expect(new Set(doings.map(({ action }) => action))).toEqual(new Set(actions));
});

it('there are consultations in more than one state to be asked about', () => {
  expect(slugs.length).toBeGreaterThan(2);
});

it.each(roles)('%s is answered where the role allows it, and nowhere else', async (role: Role) => {
  const asked = cells.filter(({ action }) => action !== 'publish'); // has the site built: staff.test.ts
  for (const { method, path, action } of asked) {
    const status = await ask(method, path, role);
    const isAllowed = may[action].split(' ').includes(role);
    const expected = !isAllowed ? 'refused' : method === 'GET' ? 200 : 'asked for more';
    expect([method, path, outcomeOf(status)]).toEqual([method, path, expected]);
  }
});

/** Nothing was posted, so that whoever may post is told that something is missing. */
const outcomeOf = (status: number) =>
  status === 401 || status === 403
    ? 'refused'
    : status === 400 || status === 422
      ? 'asked for more'
      : status;

const elsewhere = await mkdtemp(join(tmpdir(), 'checkback-other-project-'));

it('nobody is answered without a token that is good here and now', async () => {
  const token = 'editor-of-another-project';
  const other = await startLake({ directory: elsewhere, tokens: [{ ...passOf('editor'), token }] });
  const known = await fetch(`${other.url}/v1/users/me`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(known.status).toBe(200); // it is good there
  for (const { method, path } of cells)
    for (const each of [undefined, token, `editor.${'0'.repeat(43)}`, 'editor%00'])
      expect([method, path, each, await ask(method, path, each)]).toEqual([
        method,
        path,
        each,
        401,
      ]);
  await other.close();
  await rm(elsewhere, { recursive: true });
});

it('a token in the address is no token', async () => {
  for (const { method, path } of cells)
    for (const name of ['token', 'access_token', 'authorization'])
      expect(await ask(method, `${path}${path.includes('?') ? '&' : '?'}${name}=editor`)).toBe(401);
});

import { beforeAll, describe, expect, it } from 'vitest';
import { staffedSite, studio } from '../support/staffed-site.ts';
import { visitor } from '../support/visitor.ts';

const site = await staffedSite();

const publishing = '/staff/publishing';
const answered = '/staff/consultations/send-priorities/answered';

interface Asking {
  method?: string;
  authorization?: string | undefined;
  origin?: string | undefined;
}

function ask(path: string, { method = 'GET', authorization, origin }: Asking): Promise<Response> {
  const headers = { ...(authorization && { authorization }), ...(origin && { origin }) };
  return fetch(site.url + path, { method, headers, redirect: 'manual' });
}

const bearer = (token: string): string => `Bearer ${token}`;
const allowed = (response: Response) => response.headers.get('access-control-allow-origin');

/** An answer that says what is wrong, and nothing besides. */
async function expectRefusal(response: Response, status: number): Promise<void> {
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ message: expect.stringMatching(/^[A-Z][\w ,.’]+$/) });
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('vary')).toBe('Origin');
}

beforeAll(async () => {
  const person = visitor(site.url);
  const sent = await person.press(await person.fillIn([['feel-right', 'some']]));
  expect(sent.status).toBe(303);
});

const doings = [
  ['GET', publishing],
  ['POST', publishing],
  ['GET', answered],
] as const;

type Statuses = [getPublishing: number, postPublishing: number, getAnswered: number];

const everybody: [who: string, authorization: string | undefined, ...Statuses][] = [
  ['nobody', undefined, 401, 401, 401],
  ['a token that is nobody’s', bearer('stranger'), 401, 401, 401],
  ['a token without its scheme', 'editor', 401, 401, 401],
  ['a scheme without a token', 'Bearer', 401, 401, 401],
  ['another scheme', `Basic ${btoa('editor:editor')}`, 401, 401, 401],
  ['a scheme in small letters', 'bearer editor', 401, 401, 401],
  ['two tokens', bearer('editor editor'), 401, 401, 401],
  ['two headers in one', 'Bearer editor, Bearer editor', 401, 401, 401],
  ['a token of 501 letters', bearer('e'.repeat(501)), 401, 401, 401],
  ['a viewer', bearer('viewer'), 200, 403, 403],
  ['a contributor', bearer('contributor'), 200, 403, 403],
  ['an editor', bearer('editor'), 200, 202, 200],
  ['an administrator', bearer('administrator'), 200, 202, 200],
];

const isRefused = (status: number) => status >= 400;
const cases = everybody.flatMap(([who, authorization, ...statuses]) =>
  doings.map(([method, path], index) => ({
    ...{ who, authorization, method, path },
    status: statuses[index]!,
  })),
);

const home: [string, string | undefined][] = [
  ['the Studio', studio],
  ['no page at all', undefined],
];

describe.each(home)('from %s', (_where, origin) => {
  const refused = cases.filter(({ status }) => isRefused(status));
  it.each(refused)('$who is answered $status to $method $path', async ({ status, ...asking }) => {
    const response = await ask(asking.path, { ...asking, origin });
    await expectRefusal(response, status);
    expect(allowed(response)).toBe(studio);
  });
});

describe('from a page of another site', () => {
  it.each(cases)('$who is refused $method $path', async ({ path, method, authorization }) => {
    const response = await ask(path, { method, authorization, origin: 'https://example.com' });
    await expectRefusal(response, 403);
    expect(allowed(response)).toBeNull();
  });
});

const elsewhere = [
  'https://example.com',
  'null',
  `${studio}.example.com`,
  `${studio}:8443`,
  `${studio}/`,
  studio.replace('https', 'http'),
  'https://example.gov.uk',
  'https://consult.example.gov.uk',
];

describe.each(elsewhere)('a page of %s', (origin) => {
  it.each(doings)('may not %s %s, whoever signed in', async (method, path) => {
    const response = await ask(path, { method, authorization: bearer('administrator'), origin });
    await expectRefusal(response, 403);
    expect(allowed(response)).toBeNull();
  });

  it.each([publishing, answered])('may not even ask whether it may use %s', async (path) => {
    const response = await ask(path, { method: 'OPTIONS', origin });
    await expectRefusal(response, 403);
    for (const name of ['origin', 'methods', 'headers'])
      expect(response.headers.get(`access-control-allow-${name}`)).toBeNull();
  });
});

it.each([
  [publishing, 'GET, POST'],
  [answered, 'GET'],
])('a browser may ask for %s by %s from the Studio, with a token', async (path, methods) => {
  const response = await ask(path, { method: 'OPTIONS', origin: studio });
  expect([response.status, await response.text()]).toEqual([204, '']);
  expect(allowed(response)).toBe(studio);
  expect(response.headers.get('access-control-allow-methods')).toBe(methods);
  expect(response.headers.get('access-control-allow-headers')).toBe('authorization, content-type');
  expect(response.headers.get('access-control-allow-credentials')).toBeNull();
});

const otherMethods = [
  ...['PUT', 'PATCH', 'DELETE'].map((method) => ({ method, path: publishing })),
  ...['POST', 'PUT', 'PATCH', 'DELETE'].map((method) => ({ method, path: answered })),
];
it.each(otherMethods)('nobody may $method $path', async ({ method, path }) => {
  const authorization = bearer('administrator');
  await expectRefusal(await ask(path, { method, authorization, origin: studio }), 405);
});

it('nothing of all that has the site built', () => expect(site.asked()).toBe(0));

describe.each(home)('from %s', (_where, origin) => {
  const taken = cases.filter(({ status }) => !isRefused(status));
  it.each(taken)('$who is answered $status to $method $path', async ({ status, ...asking }) => {
    const response = await ask(asking.path, { ...asking, origin });
    expect([response.status, allowed(response)]).toEqual([status, studio]);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject(
      asking.path === publishing
        ? { live: { mark: expect.any(String) }, failed: null }
        : { submissions: 1, questions: { 'feel-right': { answers: 1, options: { some: 1 } } } },
    );
  });
});

it('whoever may publish has the site built, once at a time', async () => {
  await expect.poll(site.asked, { timeout: 20_000 }).toBe(1);
});

it('nobody is let in while it cannot be asked who they are', async () => {
  await site.silence();
  for (const [method, path] of doings)
    await expectRefusal(
      await ask(path, { method, authorization: bearer('editor'), origin: studio }),
      503,
    );
});

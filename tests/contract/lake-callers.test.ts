import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { loopbackAddress } from '../../studio/lake/loopback.ts';
import type { Lake } from '../../studio/lake/server.ts';
import { auth, choose, openLake } from '../support/lake-sign-in.ts';

const ours = [
  'http://localhost:3333',
  'http://LOCALHOST/',
  'http://local.localhost:3333/structure',
  'https://localhost:3333',
  'http://127.0.0.1:3333',
  'http://127.9.9.9',
  'http://127.1', // which every browser reads as 127.0.0.1
  'http://[::1]:3333',
];
const others = [
  '',
  'localhost:3333',
  '/structure',
  '//localhost',
  'https://example.com',
  'https://localhost.example.com',
  'https://notlocalhost',
  'https://localhost@example.com',
  'https://example.com#localhost',
  'http://user:secret@localhost:3333',
  'http://128.0.0.1',
  'http://1127.0.0.1.example.com',
  'http://0.0.0.0:3333',
  'http://[::2]',
  'http://[::ffff:808:808]',
  'javascript:alert(1)//localhost',
  'data:text/html,localhost',
  'file://localhost/etc/passwd',
];

describe('an address', () => {
  it.each(ours)('%s is of this machine', (text) => {
    expect(loopbackAddress(text)).toBeInstanceOf(URL);
  });

  it.each(others)('“%s” is not', (text) => {
    expect(loopbackAddress(text)).toBeUndefined();
  });
});

describe('the sign-in page', () => {
  it.each(ours)('leads back to %s', async (origin) => {
    const lake = await openLake();
    expect((await choose(lake, 'p-editor', origin)).status).toBe(303);
    const page = await auth(lake, `login/local?origin=${encodeURIComponent(origin)}`);
    expect(page.status).toBe(200);
  });

  it.each(others)('leads nobody to “%s”', async (origin) => {
    const lake = await openLake();
    const answers = [
      await choose(lake, 'p-editor', origin),
      await auth(lake, `login/local?origin=${encodeURIComponent(origin)}`),
    ];
    for (const answered of answers) {
      expect(answered.status).toBe(400);
      expect(answered.headers.get('location')).toBeNull();
      expect(await answered.text()).toContain('for a Studio on this machine');
    }
  });

  it('keeps to its text what a person is called, and where they came from', async () => {
    const person = { id: 'p"><b>', name: '<script>x</script>', email: '', role: 'editor' as const };
    const lake = await openLake({ people: [person] });
    const back = encodeURIComponent('http://localhost/"><i>');
    const html = await (await auth(lake, `login/local?origin=${back}`)).text();
    expect(html).not.toMatch(/<script|<i>|value="p">/);
    expect(html).toContain('&lt;script>');
  });

  it('is framed by nobody and runs no script', async () => {
    const page = await auth(await openLake(), 'login/local?origin=http://localhost:3333');
    const policy = page.headers.get('content-security-policy');
    expect(policy).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(policy).not.toContain('script-src');
  });
});

/** Asks with headers that `fetch` would not send. */
const asked = ({ port }: Lake, headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path: '/v1/ping', headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end();
  });

describe('the lake answers', () => {
  it.each([
    ['under the name of the project', { host: 'local.localhost:4000' }, 200],
    ['under its number', { host: '127.0.0.1:4000' }, 200],
    ['under a name that somebody else gave it', { host: 'rebound.example.com:4000' }, 421],
    ['under what is no name', { host: 'localhost:port' }, 421],
    ['a page of this machine', { origin: 'http://localhost:3333' }, 200],
    ['a page that was redirected', { origin: 'null' }, 200],
    ['a page of another site', { origin: 'https://example.com' }, 403],
  ])('%s: %j, %i', async (_who, headers, status) => {
    expect(await asked(await openLake(), headers)).toBe(status);
  });

  it('no page of another site, and says so to no browser', async () => {
    const { url } = await openLake();
    const headers = { origin: 'https://example.com' };
    const answered = await fetch(`${url}/v1/ping`, { headers });
    expect(answered.headers.has('access-control-allow-origin')).toBe(false);
  });
});

import { readFile } from 'node:fs/promises';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { zippedFunctions, type Zipped } from '../../netlify/local/netlify-packer.ts';
import { attribute, byTag, formPairs, textOf } from '../support/html.ts';
import { visitor, type Page } from '../support/visitor.ts';

const person = visitor(inject('siteUrl'));
const dist = join(inject('siteRoot'), 'dist');
const respond = '/consultations/send-priorities/respond/';

const headerBytes = ({ headers }: Page) =>
  [...headers].reduce((sum, [name, value]) => sum + name.length + value.length + 4, 17);
const onTheWire = (page: Page, compress: (html: string) => Buffer) =>
  compress(page.html).length + headerBytes(page);

/** Ten packets: what arrives with the first answer of a server. */
const FIRST_FLIGHT = 14_336;
const AIM = 8_650; // reached today; a change that goes over it should know that it does

describe.each(['/consultations/send-priorities/', respond])('%s', (path) => {
  it('arrives in the first flight, headers and all, by gzip and by brotli', async () => {
    const page = await person.get(path);
    expect(onTheWire(page, gzipSync)).toBeLessThanOrEqual(FIRST_FLIGHT);
    expect(onTheWire(page, brotliCompressSync)).toBeLessThanOrEqual(AIM);
  });

  it('asks for nothing more but its icon: no script, no style sheet, no font', async () => {
    const { html } = await person.get(path);
    const srcs = byTag(html, 'script', 'img', 'iframe', 'source', 'video').flatMap(
      (each) => attribute(each, 'src') ?? [],
    );
    const links = byTag(html, 'link').map((each) => attribute(each, 'rel'));
    expect(srcs).toEqual([]);
    const named = ['canonical', 'alternate', 'icon']; // of which browsers fetch only the last
    expect(links.filter((rel) => !named.includes(rel ?? ''))).toEqual([]);
  });
});

it('every page has one inline script of at most 400 bytes, and the same one', async () => {
  const names = await Array.fromAsync(glob('**/*.html', { cwd: dist }));
  expect(names.length).toBeGreaterThan(10);
  const scripts = new Set<string>();
  for (const name of names) {
    const own = byTag(await readFile(join(dist, name), 'utf8'), 'script').map(textOf);
    expect(own).toHaveLength(1);
    own.forEach((script) => scripts.add(script));
  }
  expect(scripts.size).toBe(1);
  expect(Buffer.byteLength([...scripts][0]!)).toBeLessThanOrEqual(400);
});

it('the build holds no script file and no style sheet file', async () => {
  const files = await Array.fromAsync(glob('**/*.{js,mjs,css,map}', { cwd: dist }));
  expect(files).toEqual([]);
});

const policy = [
  "default-src 'none'",
  expect.stringMatching(/^script-src 'sha256-[\w+/=]{44}'$/),
  expect.stringMatching(/^style-src 'sha256-[\w+/=]{44}'$/),
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  'report-uri /csp',
  'report-to csp',
];

const exact = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy':
    'accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'content-type': 'text/html; charset=utf-8',
};

it('a page of the receiver has the headers of a static page, and is kept by no cache', async () => {
  const shown = await person.get(respond);
  const checked = await person.post([...formPairs(shown.html), ['feel-right', 'no']]);
  for (const page of [shown, checked, await person.send('x'), await person.get('/nowhere/')]) {
    expect(page.headers.get('content-security-policy')!.split('; ')).toEqual(policy);
    for (const [name, value] of Object.entries(exact)) expect(page.headers.get(name)).toBe(value);
    expect(page.headers.get('set-cookie')).toBeNull();
  }
  expect(checked.headers.get('content-security-policy')).toBe(
    shown.headers.get('content-security-policy'),
  );
  expect(shown.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  expect(checked.headers.get('cache-control')).toBe('no-store');
});

it('/revision.json says what is live and since when', async () => {
  const live = JSON.parse((await person.get('/revision.json')).html) as Record<string, string>;
  expect(live.revision).toMatch(/^[0-9a-f]{12,}$/);
  expect(new Date(live.builtAt!).toISOString()).toBe(live.builtAt);
});

/** What the platform counts requests by. What it calls itself, nobody else can. */
const limited = {
  'about-you': ['ip', 'domain'],
  campaigns: [],
  count: [],
  csp: ['ip', 'domain'],
  deployed: [],
  emails: ['ip', 'domain'],
  'emails-confirm': ['ip', 'domain'],
  'emails-manage': ['ip', 'domain'],
  'emails-stop': ['ip', 'domain'],
  publish: ['ip', 'domain'],
  received: [],
  reconcile: [],
  respond: ['ip', 'domain'],
  retention: [],
  'send-emails': [],
  'staff-answered': ['ip', 'domain'],
  'staff-coding': ['ip', 'domain'],
  'staff-coverage': ['ip', 'domain'],
  'staff-emails': ['ip', 'domain'],
  'staff-exclusions': ['ip', 'domain'],
  'staff-places': ['ip', 'domain'],
  'staff-export': ['ip', 'domain'],
  'staff-export-with-words': ['ip', 'domain'],
  'staff-published': ['ip', 'domain'],
  'staff-publishing': ['ip', 'domain'],
  'staff-redactions': ['ip', 'domain'],
  'staff-results': ['ip', 'domain'],
  'staff-submissions': ['ip', 'domain'],
  'staff-words': ['ip', 'domain'],
  start: [],
  watch: [],
  withdraw: ['ip', 'domain'],
};

describe('of what Netlify is sent', () => {
  let functions: Zipped[];
  beforeAll(async () => void (functions = await zippedFunctions(inject('siteRoot'))));

  it('the code of each function is packed in at most 450 KB, for London, with its rate limit by address and domain', () => {
    expect(Object.fromEntries(functions.map(({ name, limitedBy }) => [name, limitedBy]))).toEqual(
      limited,
    );
    expect(new Set(functions.map(({ region }) => region))).toEqual(new Set(['lhr']));
    for (const { name, bytes } of functions)
      expect([name, bytes <= 450_000 ? 'small' : bytes]).toEqual([name, 'small']);
  });

  it('a class of thirty may answer from one address in the same minute, a question a page', () => {
    const perMinute = functions.find(({ name }) => name === 'respond')!.perMinute!;
    const pages = 12; // of the longest questionnaires, and then two more: to check and to send
    expect(perMinute).toBeGreaterThanOrEqual(30 * (pages + 2));
  });
});

import { readFile } from 'node:fs/promises';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { packFunctions } from '../../netlify/local/packing.ts';
import { brokenLinks, externalLinks, linksIn, type Link, type Site } from '../support/links.ts';

const root = inject('siteRoot');
const dist = join(root, 'dist');

let site: Site;
let links: Link[];

beforeAll(async () => {
  const names = await Array.fromAsync(glob('**/*.html', { cwd: dist }));
  const read = names.map(async (name) => [name, await readFile(join(dist, name), 'utf8')] as const);
  const pages = new Map(await Promise.all(read));
  const functions = await packFunctions(root);
  const routes = functions.flatMap((each) => each.routes);
  const [, sitemap = ''] = /^Sitemap: (.*)$/m.exec(await text('robots.txt'))!;
  site = { dist, pages, routes, origin: new URL(sitemap).origin };
  links = [...pages].flatMap(([page, html]) => linksIn(page, html));
});

const text = (name: string): Promise<string> => readFile(join(dist, name), 'utf8');

/** Addresses in a file that programs read. */
async function linksInXml(name: string): Promise<Link[]> {
  const xml = await text(name);
  return [...xml.matchAll(/<loc>([^<]+)<|href="(https:[^"]+)"/g)].map(([, loc, href]) => ({
    page: name,
    href: (loc ?? href)!,
    method: 'GET',
  }));
}

it('every link, form, picture and file of every page leads somewhere, to the very element', () => {
  expect(site.pages.size).toBeGreaterThan(20);
  expect(links.length).toBeGreaterThan(500);
  expect(links.filter(({ method }) => method === 'POST').length).toBeGreaterThan(10);
  expect(links.filter(({ href }) => href.includes('#')).length).toBeGreaterThan(50);
  expect(links.some(({ href }) => /^\/documents\/.*\.pdf$/.test(href))).toBe(true);
  expect(brokenLinks(links, site)).toEqual([]);
});

it('every address in the feeds and in the sitemap leads somewhere too', async () => {
  const feeds = await Array.fromAsync(glob('**/*.atom', { cwd: dist }));
  const named = await Promise.all([...feeds, 'sitemap.xml'].map(linksInXml));
  expect(feeds.length).toBeGreaterThan(3);
  expect(named.every((each) => each.length > 1)).toBe(true);
  expect(brokenLinks(named.flat(), site)).toEqual([]);
});

it('links that leave the site are by a scheme that is safe', () => {
  const schemes = new Set(externalLinks(links, site).map((href) => new URL(href).protocol));
  expect(schemes).toEqual(new Set(['https:', 'mailto:', 'tel:']));
});

it('the sitemap names pages that a search engine may list, and each once', async () => {
  const named = (await linksInXml('sitemap.xml')).map(({ href }) => new URL(href).pathname);
  expect(new Set(named).size).toBe(named.length);
  expect(named).toEqual(
    expect.arrayContaining([
      ...['/', '/privacy/', '/consultations/', '/consultations/open/'],
      ...['/consultations/send-priorities/', '/consultations/send-priorities/updates/'],
      '/consultations/send-priorities/respond/',
    ]),
  );
  for (const path of named)
    expect(site.pages.get(`${path.slice(1)}index.html`)).not.toContain('noindex');
  const orders = named.filter((path) => /respond\/\d/.test(path));
  const errors = named.filter((path) => /\/4\d\d/.test(path));
  expect([...orders, ...errors]).toEqual([]);
});

describe('the check finds', () => {
  it.each([
    ['a page that is not there', '<a href="/nowhere/">', '/nowhere/: nothing is there'],
    ['one beside this page', '<a href="nowhere/">', 'nowhere/: nothing is there'],
    ['one that lacks its slash', '<a href="/privacy">', '/privacy: nothing is there'],
    ['an element that is not there', '<a href="#nothing">', 'has the id “nothing”'],
    ['one on another page', '<a href="/privacy/#nothing">', 'has the id “nothing”'],
    ['a link to nothing', '<a href="#">', 'it is empty'],
    ['a picture', '<img src="/images/no.png">', '/images/no.png: nothing is there'],
    ['a document', '<a href="/documents/0123456789ab/no.pdf">', 'nothing is there'],
    ['a picture of another size', '<img srcset="/images/no.png 2x">', 'nothing is there'],
    ['a file for programs', '<link rel="alternate" href="/no.atom">', 'nothing is there'],
    ['a form that nobody takes', '<form method="post" action="/privacy/">', 'nothing is there'],
    ['a function asked in another way', '<a href="/consultations/a/respond">', 'nothing is there'],
    ['an address of this site in full', '<meta property="og:url" content="ORIGIN/no/">', '/no/'],
  ])('%s', (_what, planted, expected) => {
    const html = planted.replace('ORIGIN', site.origin);
    const [broken, ...others] = brokenLinks(linksIn('index.html', html), site);
    expect(broken).toContain(expected);
    expect(others).toEqual([]);
  });

  it.each([
    '<a href="/consultations/">',
    '<a href="/#contact">',
    '<a href="/consultations/send-priorities/start/">',
    '<form method="post" action="/consultations/send-priorities/respond/">',
    '<a href="https://example.com/nowhere">',
    '<a href="mailto:haveyoursay@example.gov.uk">',
  ])('nothing wrong with %s', (html) => {
    expect(brokenLinks(linksIn('index.html', html), site)).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { sitemap } from '../../netlify/publishing/sitemap.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import { siteWith } from '../support/shipped.ts';

const at = 'https://consult.example.gov.uk';
const pageAt = (path: string) => `<head><link rel="canonical" href="${at}${path}"></head>`;

async function entriesOf(paths: string[], fields: Partial<Consultation> = {}) {
  const site = await siteWith({});
  const consultations = [{ ...site.consultations[0]!, ...fields }];
  const xml = sitemap(['<head></head>', ...paths.map(pageAt)], { ...site, consultations });
  const found = xml.matchAll(/<loc>([^<]+)<\/loc><lastmod>([^<]+)<\/lastmod>/g);
  return [...found].map(([, address, day]) => [address!.replace(at, ''), day]);
}

const consultation = '/consultations/send-priorities/';
const news = {
  ...{ id: 'a', title: 'News', body: [] },
  publishedAt: new Date('2025-08-01T00:00:00Z'),
  editedAt: new Date('2025-07-30T00:00:00Z'),
};

it('sitemap() has every page that names itself as the one to find, in order, and no other', async () => {
  const paths = [consultation, '/privacy/', '/'];
  expect((await entriesOf(paths)).map(([path]) => path)).toEqual(paths.toReversed().toSorted());
});

it.each([
  ['of a consultation', consultation, '2025-08-01T00:00:00.000Z'],
  ['below one', `${consultation}easy-read/`, '2025-08-01T00:00:00.000Z'],
  ['that lists them', '/consultations/', '2025-08-01T00:00:00.000Z'],
  ['of the site', '/privacy/', '2025-07-21T13:42:00.000Z'],
])('sitemap() says when the content of a page %s last changed', async (_what, path, expected) => {
  expect(await entriesOf([path], { updates: [news] })).toEqual([[path, expected]]);
});

it('sitemap() counts an outcome as a change', async () => {
  const outcome = { publishedAt: new Date('2025-10-31T00:00:00Z'), summary: [] };
  expect(await entriesOf([consultation], { outcome })).toEqual([
    [consultation, '2025-10-31T00:00:00.000Z'],
  ]);
});

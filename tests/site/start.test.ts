import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { attribute, byTag, formPairs, mainOf } from '../support/html.ts';
import { visitor } from '../support/visitor.ts';

const person = visitor(inject('siteUrl'));

/** A page as it lies in the build, whatever the functions do. */
const printed = (path: string): Promise<string> =>
  readFile(join(inject('siteRoot'), 'dist', path, 'index.html'), 'utf8');

const linkIn = (html: string) =>
  byTag(mainOf(html), 'a').find((each) => attribute(each, 'data-of') !== undefined)!;

it.each(['/consultations/send-priorities/', '/consultations/send-priorities/easy-read/'])(
  'with every function down, %s leads to a form in each of ten orders',
  async (path) => {
    const link = linkIn(await printed(path));
    const [href, orders] = [attribute(link, 'href')!, Number(attribute(link, 'data-of'))];
    expect(orders).toBe(10);
    for (let order = 0; order < orders; order += 1) {
      const form = await printed(order === 0 ? href : `${href}${order}/`);
      expect(formPairs(form)).toContainEqual(['_order', String(order)]);
    }
  },
);

it.each([
  ['/consultations/send-priorities/start', '/consultations/send-priorities/respond/'],
  [
    '/consultations/send-priorities/easy-read/start/',
    '/consultations/send-priorities/easy-read/respond/',
  ],
])('%s leads by lot to forms that are there, and is kept by no cache', async (path, form) => {
  const places = new Set<string>();
  for (let time = 0; time < 60; time += 1) {
    const { status, headers } = await person.get(path);
    expect([status, headers.get('cache-control')]).toEqual([303, 'no-store']);
    places.add(headers.get('location')!);
  }
  expect(places.size).toBeGreaterThan(5);
  for (const place of places) {
    expect(place.startsWith(form)).toBe(true);
    expect((await person.get(place)).status).toBe(200);
  }
});

it.each(['/consultations/nothing/start/', '/consultations/send-priorities/klingon/start/'])(
  '%s is not found',
  async (path) => {
    expect((await person.get(path)).status).toBe(404);
  },
);

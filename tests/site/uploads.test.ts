import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { attribute, byTag, mainOf, plainText } from '../support/html.ts';
import { filesIn, holding } from '../support/scan.ts';
import { uploadedPdf } from '../support/uploads-seed.ts';
import { visitor } from '../support/visitor.ts';

const siteUrl = inject('siteUrl');
const { html } = await visitor(siteUrl).get('/consultations/park-play-area/');
const items = byTag(mainOf(html), 'li').filter((each) => plainText(each).includes('(PDF'));
const [web = '', file = ''] = byTag(items[0]!, 'a').map((each) => attribute(each, 'href')!);

it('an uploaded document stands on the page as one with an address does', () => {
  expect(items.map(plainText)).toEqual([
    'The plan of the play area (Web page), or the same as a file: The plan of the play area (PDF, 1 KB)',
  ]);
  expect(web).toBe('/accessibility/');
  expect(file).toMatch(/^\/documents\/[0-9a-f]{12}\/the-plan-of-the-play-area\.pdf$/);
});

it('it comes from the site itself, as it was uploaded, to be saved and kept', async () => {
  const response = await fetch(siteUrl + file);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(uploadedPdf);
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'attachment',
    'x-content-type-options': 'nosniff',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
  });
});

it('it is found under a title that it had before, and nothing else is', async () => {
  const ask = (path: string) => fetch(siteUrl + path, { redirect: 'manual' });
  const before = await ask(file.replace('the-plan-of', 'a-plan-of'));
  expect([before.status, before.headers.get('location')]).toEqual([302, file]);
  for (const path of ['/documents/', file.replace(/[0-9a-f]{12}/, '0123456789ab')])
    expect((await ask(path)).status).toBe(404);
});

it('nothing says where Sanity has it, nor the name that an officer gave it', async () => {
  const places = await filesIn(join(inject('siteRoot'), 'dist'));
  expect(holding(places, ['PLAN v7', '/files/local/', 'cdn.sanity.io'])).toEqual([]);
  expect(holding(places, [file])).toContain('consultations/park-play-area/index.html');
});

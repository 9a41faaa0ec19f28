import { expect, inject, it } from 'vitest';
import { visitor } from '../support/visitor.ts';

const siteUrl = inject('siteUrl');
const person = visitor(siteUrl);
const form = 'application/x-www-form-urlencoded';

const sites = [undefined, 'same-origin', 'same-site', 'cross-site', 'none'];
const origins = [undefined, siteUrl, 'https://elsewhere.example', 'null'];
const cases = sites.flatMap((site) => origins.map((origin) => ({ site, origin })));

it.each(cases)('Sec-Fetch-Site $site and Origin $origin', async ({ site, origin }) => {
  const headers = {
    'content-type': form,
    ...(site && { 'sec-fetch-site': site }),
    ...(origin && { origin }),
  };
  const ours = (!site || site === 'same-origin') && (!origin || origin === siteUrl);
  expect((await person.send('feel-right=no', { headers })).status).toBe(ours ? 200 : 403);
});

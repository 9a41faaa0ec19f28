import { readFile } from 'node:fs/promises';
import { expect, inject, it } from 'vitest';

const report = (address: string, padding = '') =>
  fetch(`${inject('siteUrl')}/csp`, {
    method: 'POST',
    headers: { 'content-type': 'application/csp-report' },
    body: JSON.stringify({
      'csp-report': { 'effective-directive': 'img-src', 'document-uri': address, padding },
    }),
  });

it('a report of a broken policy is noted by its rule alone', async () => {
  expect((await report('https://example.gov.uk/?whose-page')).status).toBe(204);
  const log = () => readFile(inject('siteLog'), 'utf8');
  await expect.poll(log).toContain('{"event":"policy-violated","directive":"img-src"}');
  expect(await log()).not.toContain('whose-page');
});

it('one that is too large is dropped', async () => {
  expect((await report('https://example.gov.uk/', 'x'.repeat(20_000))).status).toBe(204);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { consultationAt, localAddress, movedFrom } from '../../src/preview/address.ts';

it.each([
  ['/consultations/library-hours/', '/consultations/library-hours/'],
  ['/consultations/?a=b', '/consultations/?a=b'],
  ['', '/'],
  [null, '/'],
  ['//example.org/x', '/'],
  ['/\\example.org', '/'],
  ['https://example.org/', '/'],
  ['javascript:alert(1)', '/'],
  ['/.//example.org', '/example.org'],
  ['/x/..//example.org', '/example.org'],
])('localAddress() makes %j %s', (text, address) => {
  expect(localAddress(text)).toBe(address);
});

it('localAddress() never leads to another site', () => {
  const parts = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    ':',
    '@',
    'example.org',
    '?',
    '#',
    '%2f',
    ' ',
  );
  const here = 'https://preview.example.gov.uk';
  fc.assert(
    fc.property(fc.array(fc.oneof(parts, fc.string())), (pieces) => {
      const address = localAddress(pieces.join(''));
      expect(new URL(address, `${here}/consultations/`).origin).toBe(here);
    }),
  );
});

it.each([
  ['/consultations/library-hours/', 'library-hours'],
  ['/consultations/library-hours/respond/', 'library-hours'],
  ['/consultations/', undefined],
  ['/', undefined],
  ['/privacy/', undefined],
])('consultationAt() %s is %s', (pathname, slug) => {
  expect(consultationAt(pathname)).toBe(slug);
});

it.each([
  ['/consultations/con/results/', '/consultations/hours/results/'],
  ['/consultations/con', '/consultations/hours/'],
  ['/consultations/hours/', undefined],
  ['/consultations/', undefined],
  ['/con/', undefined],
])('movedFrom() leads from %s to %s', (pathname, to) => {
  expect(movedFrom(pathname, [{ slug: 'hours', earlierSlugs: ['con'] }])).toBe(to);
});

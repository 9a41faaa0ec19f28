import { expect, it } from 'vitest';
import { sealRecipient } from '../../netlify/emails/link.ts';
import { writerFor } from '../../netlify/emails/write.ts';
import { libraryHours } from '../fixtures/consultation.ts';
import { codeNamed } from '../support/code-named.ts';
import { testKeys } from '../support/world.ts';

const { textKeys } = testKeys;
const address = 'somebody@example.com';
const sealed = sealRecipient(
  { address, token: 't' },
  { consultation: codeNamed('library-hours'), id: 'a' },
  textKeys,
);
const asked = { consultation: 'library-hours', event: 'confirm', recipient: 'a', sealed };
const siteUrl = 'https://consult.example.gov.uk';
const now = new Date('2026-03-10T00:00:00Z');

const written = (change: object) =>
  writerFor([libraryHours(change)], now, { siteUrl, textKeys })(asked as never);

it('writerFor() writes to who asked at an earlier address, and links to the new one', () => {
  const mail = written({ slug: 'hours', earlierSlugs: ['library-hours'] });
  expect(mail?.to).toBe(address);
  expect(JSON.stringify(mail)).toContain(`${siteUrl}/consultations/hours/emails/confirm/t/`);
});

it('writerFor() writes nothing of a consultation that is not there', () => {
  expect(written({ slug: 'hours' })).toBeUndefined();
});

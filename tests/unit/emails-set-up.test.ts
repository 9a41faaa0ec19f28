import { expect, it } from 'vitest';
import { readCarrier, readMailUrls, readSiteUrl } from '../../netlify/env.ts';
import { outboxPage } from '../../netlify/local/outbox.ts';
import { complete } from '../support/doctor.ts';

const { NOTIFY_API_KEY, NOTIFY_TEMPLATE_ID } = complete;
const both = { NOTIFY_API_KEY, NOTIFY_TEMPLATE_ID };
const production = { CONTEXT: 'production' };

it('e-mail goes by GOV.UK Notify where that is set up, here as in production', () => {
  for (const where of [{}, production])
    expect(readCarrier({ ...both, ...where })).toEqual({
      ...{ key: NOTIFY_API_KEY, templateId: NOTIFY_TEMPLATE_ID },
    });
});

it('without it e-mail is kept in the outbox while developing, and in production there is none', async () => {
  expect(readCarrier({})).toBe('outbox');
  for (const where of [production, { NODE_ENV: 'production' }, { AWS_LAMBDA_FUNCTION_NAME: 'f' }]) {
    expect(readCarrier(where)).toBeUndefined();
    expect((await outboxPage(where)).status).toBe(404);
  }
});

it.each([{ NOTIFY_API_KEY }, { NOTIFY_TEMPLATE_ID }, { ...both, NOTIFY_API_KEY: 'short' }])(
  'half of it is a mistake, which is named',
  (variables) => {
    expect(() => readCarrier(variables)).toThrow(/NOTIFY_(API_KEY|TEMPLATE_ID)/);
  },
);

it('links in e-mails are of the site’s own address, which production must know', () => {
  expect(readSiteUrl({ URL: 'https://consult.example.gov.uk/path' })).toBe(
    'https://consult.example.gov.uk',
  );
  expect(readSiteUrl({})).toBe('http://localhost:8888');
  expect(() => readSiteUrl(production)).toThrow('set URL');
});

it('each of the two ways into the database is of a role that may do little', () => {
  const { subscriberUrl, senderUrl } = readMailUrls({ DATABASE_URL: 'postgresql://owner@host/db' });
  expect(decodeURIComponent(subscriberUrl)).toMatch(/role=checkback_subscriber$/);
  expect(decodeURIComponent(senderUrl)).toMatch(/role=checkback_sender$/);
});

import { describe, expect, it } from 'vitest';
import { complete, says, type Changes } from '../support/doctor.ts';

const twoKeys = `a:${'A'.repeat(43)}=,b:${'B'.repeat(43)}=`;
const changed = (change: Changes) => ({ variables: { ...complete, ...change } });

describe('diagnose() of the public site', () => {
  it('finds all right where all is right', async () => {
    const { text, exitCode, wrong, warnings } = await says({});
    expect(wrong).toEqual([]);
    expect(warnings).toEqual([]);
    expect(exitCode).toBe(0);
    expect(text).toContain('holds 2 consultations, 3 pages and settings');
    expect(text).toMatch(/\nAll is right\.$/);
  });

  it('names everything that is missing, and asks nobody', async () => {
    const { text, exitCode, asked } = await says({ variables: {}, address: undefined });
    expect(exitCode).toBe(1);
    const optional = /^SANITY_DATASET$|^[A-Z]+_DATABASE_URL$|^NOTIFY_/;
    for (const name of Object.keys(complete).filter((each) => !optional.test(each)))
      expect(text).toMatch(new RegExp(`wrong .*${name}`));
    expect(text).toMatch(/warning .*not looked at\n.*npm run doctor -- https:/);
    expect(asked).toEqual([]);
  });

  it.each<[string, Changes, RegExp]>([
    ['no project', { SANITY_PROJECT_ID: '' }, /SANITY_PROJECT_ID is not set/],
    ['the local project', { SANITY_PROJECT_ID: 'local' }, /SANITY_PROJECT_ID is not the id/],
    ['a project that is an address', { SANITY_PROJECT_ID: 'a.b/c' }, /SANITY_PROJECT_ID is not/],
    ['an odd dataset', { SANITY_DATASET: 'Production!' }, /SANITY_DATASET is not/],
    ['a lake that is no address', { SANITY_API_HOST: 'here' }, /SANITY_API_HOST is not/],
    ['no database', { DATABASE_URL: '' }, /DATABASE_URL is not/],
    ['another database', { DATABASE_URL: 'mysql://host/db' }, /DATABASE_URL is not/],
    ['a secret of 31', { CHECKBACK_SECRET: 'x'.repeat(31) }, /CHECKBACK_SECRET is too short/],
    ['no text keys', { CHECKBACK_TEXT_KEYS: '' }, /Set CHECKBACK_TEXT_KEYS/],
    ['a text key too short', { CHECKBACK_TEXT_KEYS: 'a:b' }, /CHECKBACK_TEXT_KEYS must be/],
    ['no webhook secret', { SANITY_WEBHOOK_SECRET: undefined }, /Set SANITY_WEBHOOK_SECRET/],
    ['a short old one', { SANITY_WEBHOOK_SECRET_OLD: 'x' }, /SECRET_OLD is too short/],
    ['one secret twice', { SANITY_WEBHOOK_SECRET: complete.CHECKBACK_SECRET }, /must differ/],
    ['a hook elsewhere', { BUILD_HOOK_URL: 'https://example.org/hook' }, /BUILD_HOOK_URL is not/],
    [
      'a hook like ours',
      { BUILD_HOOK_URL: 'https://example.org/build_hooks/0' },
      /HOOK_URL is not/,
    ],
    ['a hook that is none', { BUILD_HOOK_URL: 'hook' }, /Set BUILD_HOOK_URL/],
    ['a Studio without TLS', { STUDIO_URL: 'http://council.sanity.studio' }, /STUDIO_URL does not/],
    ['a Studio that is no address', { STUDIO_URL: 'studio' }, /Set STUDIO_URL/],
    ['half of a way to send', { NOTIFY_API_KEY: '' }, /Set NOTIFY_API_KEY/],
    ['half of another', { NOTIFY_TEMPLATE_ID: undefined }, /Set NOTIFY_TEMPLATE_ID/],
    ['a key that was cut off', { NOTIFY_API_KEY: 'checkback-00000000' }, /not a whole key/],
    ['a clock set by hand', { CHECKBACK_NOW: '2025-07-21T13:42:00Z' }, /CHECKBACK_NOW is set/],
  ])('finds %s wrong', async (_what, change, message) => {
    const { wrong, exitCode } = await says(changed(change));
    expect(wrong).toEqual([
      { level: 'wrong', says: expect.stringMatching(message), mend: expect.stringMatching(/./) },
    ]);
    expect(exitCode).toBe(1);
  });

  it.each<[string, Changes, RegExp]>([
    [
      'a lake instead of Sanity',
      { SANITY_API_HOST: 'https://lake.sanity.io' },
      /SANITY_API_HOST is set/,
    ],
    ['an old secret', { SANITY_WEBHOOK_SECRET_OLD: 'y'.repeat(32) }, /SECRET_OLD is set/],
    ['a Studio with a path', { STUDIO_URL: 'https://council.sanity.studio/desk' }, /only https/],
    ['a database here', { DATABASE_URL: 'postgresql://localhost/db' }, /on this machine/],
    ['two text keys', { CHECKBACK_TEXT_KEYS: twoKeys }, /has 2 keys/],
    [
      'no login for the receiver',
      { RECEIVER_DATABASE_URL: '' },
      /^The receiver logs in as the owner/,
    ],
    ['no login for people', { PERSON_DATABASE_URL: '' }, /^Who has a receipt logs in as the owner/],
    ['no login for the list', { SUBSCRIBER_DATABASE_URL: '' }, /^Who asks for e-mail logs in as/],
    ['no login for the sender', { SENDER_DATABASE_URL: '' }, /^What sends e-mail logs in as/],
    ['no way to send', { NOTIFY_API_KEY: '', NOTIFY_TEMPLATE_ID: '' }, /^No e-mail can be sent/],
    ['a token it needs not', { SANITY_TOKEN: 'the-token' }, /the public site needs none/],
  ])('warns of %s', async (_what, change, message) => {
    const { wrong, warnings, exitCode } = await says(changed(change));
    expect(wrong).toEqual([]);
    expect(warnings.map((each) => each.says)).toEqual([expect.stringMatching(message)]);
    expect(exitCode).toBe(0);
  });

  it('takes a secret of 32 characters, and a dataset that is not named', async () => {
    const { exitCode } = await says(
      changed({ CHECKBACK_SECRET: 'x'.repeat(32), SANITY_DATASET: '' }),
    );
    expect(exitCode).toBe(0);
  });
});

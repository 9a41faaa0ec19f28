import { describe, expect, it } from 'vitest';
import { complete, says, type Outside, type Says } from '../support/doctor.ts';

const failing = (code: string) => Object.assign(new Error('no'), { code });
const unreachable = new TypeError('fetch failed', { cause: failing('ENOTFOUND') });

const none = { settings: 0, consultations: 0, pages: 0 };
const role = (...names: string[]) => ({ roles: names.map((name) => ({ name })) });
const cors = (allowed: boolean, withCredentials: boolean): Says => ({
  'check/cors': [200, { result: { allowed, withCredentials } }],
});

describe('diagnose() of the two logins', () => {
  it.each<[string, Outside, RegExp]>([
    ['that may read answers', { logins: { readsAnswers: true } }, /may do more than its role/],
    ['of no role', { logins: { roles: [] } }, /is not in the role checkback_/],
    [
      'that is not let in',
      { logins: failing('28P01') },
      /did not let .*_DATABASE_URL in: the user/,
    ],
  ])('finds logins %s wrong', async (_what, around, message) => {
    const { wrong, exitCode } = await says({}, around);
    expect(wrong.map((each) => each.says)).toEqual(Array(4).fill(expect.stringMatching(message)));
    expect(exitCode).toBe(1);
  });

  it('finds a login wrong that may do what the other is for', async () => {
    const both = { roles: ['checkback_receiver', 'checkback_person'] };
    expect((await says({}, { logins: both })).exitCode).toBe(1);
  });
});

describe('diagnose() of what answers', () => {
  it.each<[string, Outside, RegExp]>([
    ['a private dataset', { says: { counts: [401, {}] } }, /cannot be read without a token/],
    ['an empty dataset', { says: { counts: [200, { result: none }] } }, /empty or private/],
    [
      'no settings',
      { says: { counts: [200, { result: { ...none, pages: 1 } }] } },
      /Settings are not published/,
    ],
    ['no such project', { says: { counts: [404, {}] } }, /Sanity knows no dataset/],
    ['another answer', { says: { counts: [200, { result: [] }] } }, /not as it should/],
    ['Sanity unreachable', { says: { counts: unreachable } }, /its name is not known/],
    ['open drafts', { says: { hidden: [200, { result: 1 }] } }, /can read 1 document that/],
    ['a Studio kept out', { says: cors(false, false) }, /does not let the Studio/],
    ['a Studio without credentials', { says: cors(true, false) }, /without credentials/],
    ['a database down', { database: failing('ECONNREFUSED') }, /nothing listens there/],
    ['a wrong password', { database: failing('28P01') }, /user name or the password/],
    ['a database too slow', { database: new Error('timeout expired') }, /took too long/],
    ['an open connection', { database: { encrypted: false, trusted: false } }, /not encrypted/],
    ['old tables', { database: { missing: ['0002_x.sql'] } }, /out of date: 0002_x.sql/],
    [
      'a secret that it does not know',
      { database: { knowsSecret: false } },
      /was not told of this/,
    ],
    ['answers past their date', { database: { isOverdue: true } }, /past the date/],
    ['a form that takes nothing', { database: { alerts: ['The form is shut'] } }, /form is shut/],
    [
      'a key that Notify does not know',
      { template: Object.assign(new Error('no'), { response: { status: 403 } }) },
      /did not show the template: it answers 403/,
    ],
    ['Notify silent', { template: failing('ECONNREFUSED') }, /nothing listens there/],
    ['a template for texts', { template: { type: 'sms' } }, /no room for what we write/],
    ['a template without a place', { template: { body: 'Hello' } }, /no room for what we write/],
    ['no site', { says: { '/revision.json': [404] } }, /\/revision\.json answers 404/],
    ['a site unreachable', { says: { '/revision.json': unreachable } }, /did not answer/],
    [
      'a site that moved',
      { says: { '/revision.json': [301, {}, { location: 'https://www.example.gov.uk/x' }] } },
      /sends us on to www\.example\.gov\.uk/,
    ],
    [
      'a webhook taken unsigned',
      { says: { '/publish': [202, {}] } },
      /\/publish answers strangers/,
    ],
    ['a webhook not set up', { says: { '/publish': [503, {}] } }, /something is not set up/],
    ['no functions', { says: { '/publish': [404] } }, /\/publish is not there/],
    ['a webhook that is silent', { says: { '/publish': unreachable } }, /\/publish did not answer/],
    ['another Studio there', { says: { '/staff/publishing': [403, {}] } }, /does not let/],
    ['staff that are not asked', { says: { '/staff/publishing': [200, {}] } }, /answers strangers/],
    ['staff silent', { says: { '/staff/publishing': unreachable } }, /did not answer/],
  ])('finds %s wrong', async (_what, around, message) => {
    const { wrong, exitCode } = await says({}, around);
    expect(wrong.map((each) => each.says)).toEqual([expect.stringMatching(message)]);
    expect(exitCode).toBe(1);
  });

  it.each<[string, Outside, RegExp]>([
    [
      'no consultation',
      { says: { counts: [200, { result: { ...none, settings: 1 } }] } },
      /holds 0 consultations/,
    ],
    ['a lost answer about drafts', { says: { hidden: unreachable } }, /whether drafts/],
    ['an odd answer about drafts', { says: { hidden: [500, {}] } }, /answered 500/],
    ['a lost answer about the Studio', { says: { 'check/cors': [404, {}] } }, /whether it lets/],
    ['a certificate unchecked', { database: { trusted: false } }, /to whom was not checked/],
    ['a clock ahead', { database: { aheadMs: 5_001 } }, /5 seconds ahead/],
    ['a clock behind', { database: { aheadMs: -60_000 } }, /60 seconds behind/],
    ['a database far away', { database: { roundTripMs: 30.1 } }, /run in London/],
    [
      'a site that nobody looked after',
      { database: { isWatched: false } },
      /Nothing has looked after/,
    ],
    [
      'another content live',
      { says: { '/revision.json': [200, { mark: 'other' }] } },
      /not what is published/,
    ],
  ])('warns of %s', async (_what, around, message) => {
    const { wrong, warnings, exitCode } = await says({}, around);
    expect(wrong).toEqual([]);
    expect(warnings.map((each) => each.says)).toEqual([expect.stringMatching(message)]);
    expect(exitCode).toBe(0);
  });

  it.each<[string, Outside]>([
    ['drafts refused to strangers', { says: { hidden: [401, {}] } }],
    ['a clock five seconds off', { database: { aheadMs: -5_000 } }],
    ['a database 30 ms away', { database: { roundTripMs: 30 } }],
  ])('finds %s right', async (_what, around) => {
    expect((await says({}, around)).text).toMatch(/All is right\.$/);
  });

  it.each([
    ['an editor', [200, role('editor', 'viewer')], /of role editor/],
    ['a token for deploying', [200, role('deploy-studio')], /of role deploy-studio/],
    ['a token of another project', [401, {}], /does not know the token/],
  ] as const)('finds the token of %s wrong', async (_who, [status, body], message) => {
    const around = { says: { 'users/me': [status, body] } } satisfies Outside;
    const variables = { ...complete, SANITY_TOKEN: 'the-token' };
    const { wrong } = await says({ variables }, around);
    expect(wrong.map((each) => each.says)).toEqual([expect.stringMatching(message)]);
  });

  it('says that it was given no address', async () => {
    const { wrong } = await says({ address: 'consult' });
    expect(wrong.map((each) => each.says)).toEqual(['What was given is not an address']);
  });
});

import { describe, expect, it } from 'vitest';
import { completePreview, says, type Changes, type Outside } from '../support/doctor.ts';

const preview = (change: Changes = {}) => ({ variables: { ...completePreview, ...change } });
const role = (name: string) => ({ roles: [{ name }] });
const framedBy = (policy: string) =>
  ({
    says: {
      '/': [404, {}, { 'x-robots-tag': 'noindex', 'content-security-policy': policy }],
    },
  }) satisfies Outside;

describe('diagnose() of the preview', () => {
  it('needs neither database nor build hook nor webhook', async () => {
    const { text, exitCode } = await says(preview());
    expect(text).toMatch(/All is right\.$/);
    expect(text).toContain('SANITY_TOKEN may read drafts and write nothing');
    expect(exitCode).toBe(0);
  });

  it.each<[string, Changes, Outside, RegExp]>([
    ['no token', { SANITY_TOKEN: '' }, {}, /SANITY_TOKEN is not set/],
    ['an editor’s token', {}, { says: { 'users/me': [200, role('editor')] } }, /of role editor/],
    ['no secret', { CHECKBACK_SECRET: '' }, {}, /Set CHECKBACK_SECRET/],
    [
      'pages for strangers',
      {},
      { says: { '/': [200, {}, { 'x-robots-tag': 'noindex' }] } },
      /answers strangers with 200/,
    ],
    ['a site that may be found', {}, { says: { '/': [404] } }, /answers strangers with 404/],
    ['what it lacks there', {}, { says: { '/': [500] } }, /out of order/],
    ['silence', {}, { says: { '/': new Error('timeout') } }, /did not answer: it took too long/],
    ['no frame', {}, framedBy("frame-ancestors 'none'"), /may not show the preview/],
    ['another frame', {}, framedBy('frame-ancestors https://x.test; a'), /may not show/],
  ])('finds %s wrong', async (_what, change, around, message) => {
    const { wrong, exitCode } = await says(preview(change), around);
    expect(wrong.map((each) => each.says)).toEqual([expect.stringMatching(message)]);
    expect(exitCode).toBe(1);
  });

  it.each<[string, Outside, RegExp]>([
    ['a role of the council’s own', { says: { 'users/me': [200, role('press')] } }, /role press/],
    ['no role', { says: { 'users/me': [200, {}] } }, /of role none/],
    ['no answer', { says: { 'users/me': new Error('timeout') } }, /what SANITY_TOKEN may do/],
    ['an odd answer', { says: { 'users/me': [502] } }, /answered 502/],
  ])('warns of a token with %s', async (_what, around, message) => {
    const { warnings, exitCode } = await says(preview(), around);
    expect(warnings.map((each) => each.says)).toEqual([expect.stringMatching(message)]);
    expect(exitCode).toBe(0);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { address, complete, says } from '../support/doctor.ts';

describe('the doctor keeps to itself', () => {
  const secrets = { ...complete, SANITY_TOKEN: 'the-token', SANITY_WEBHOOK_SECRET_OLD: 'old-one' };
  const hidden = ['BUILD_HOOK_URL', 'SANITY_TOKEN', 'CHECKBACK_TEXT_KEYS'];
  const isSecret = (name: string) =>
    name.includes('SECRET') || name.endsWith('DATABASE_URL') || hidden.includes(name);
  const value = fc.stringMatching(/^[a-z]{20,40}$/);

  it('what is secret, whatever else is wrong', async () => {
    const variables = fc.record(
      Object.fromEntries(
        Object.entries(secrets).map(([name, usual]) => [
          name,
          isSecret(name) ? fc.oneof(value, fc.constant(usual)) : fc.constant(usual),
        ]),
      ),
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(variables, fc.boolean(), async (given, isDown) => {
        const error = new Error(`cannot use ${Object.values(given).join(' ')}`);
        const around = isDown
          ? { database: error, logins: error, says: { counts: error, '/publish': error } }
          : {};
        const { text } = await says({ variables: given, address }, around);
        for (const [name, secret] of Object.entries(given))
          if (isSecret(name) && secret) expect(text).not.toContain(secret);
        expect(text).not.toContain('the-password');
      }),
      { numRuns: 300 },
    );
  });

  it('the build hook, and shows the token to Sanity alone, to ask whose it is', async () => {
    const { asked } = await says({ variables: secrets });
    const shown = asked.filter(({ headers }) => headers.has('authorization'));
    expect(shown.map(({ url }) => url)).toEqual([
      'https://abc12345.api.sanity.io/v2025-02-19/users/me',
    ]);
    expect(asked.filter(({ url }) => url.includes('netlify'))).toEqual([]);
    expect(asked.filter(({ method }) => method !== 'GET').map(({ url }) => url)).toEqual([
      `${address}/publish`,
    ]);
  });
});

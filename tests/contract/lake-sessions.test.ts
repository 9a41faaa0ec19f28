import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { days, handClock } from '../support/hand-clock.ts';
import { temporaryFolder } from '../support/lake.ts';
import { auth, openLake, people, signIn, whoIs } from '../support/lake-sign-in.ts';

const over = 'SIO-401-ANF';

describe('a session', () => {
  it('goes on when the lake starts again', async () => {
    const directory = temporaryFolder();
    const lake = await openLake({ directory });
    const token = await signIn(lake, 'p-editor');
    expect(await whoIs(await openLake({ directory }), token)).toBe('editor');
  });

  it('is on the disk in no form that would let anybody in', async () => {
    const directory = temporaryFolder();
    const token = await signIn(await openLake({ directory }), 'p-editor');
    const kept = readFileSync(join(directory, 'sessions.json'), 'utf8');
    expect(kept).toContain('p-editor');
    expect(kept).not.toContain(token);
    const [hash] = Object.keys(JSON.parse(kept));
    expect(await whoIs(await openLake({ directory }), hash!)).toBe(over);
  });

  it('is over for whoever signs out, for the others it is not, and again after a restart', async () => {
    const directory = temporaryFolder();
    const lake = await openLake({ directory });
    const [first, second] = [await signIn(lake, 'p-editor'), await signIn(lake, 'p-editor')];
    const answered = await auth(lake, 'logout', { method: 'POST', token: first });
    expect(answered.status).toBe(200);
    const again = await openLake({ directory });
    for (const each of [lake, again]) {
      expect(await whoIs(each, first)).toBe(over);
      expect(await whoIs(each, second)).toBe('editor');
    }
  });

  it.each([undefined, 'that-is-over'])(
    'signing out with the token %s does no harm',
    async (token) => {
      const answered = await auth(await openLake(), 'logout', { method: 'POST', token });
      expect(answered.status).toBe(200);
    },
  );

  it.each([
    ['just within thirty days', 30 * days - 1, 'viewer'],
    ['after thirty days', 30 * days, over],
  ])('%s (%i ms) is known as %s', async (_when, age, expected) => {
    const { now, passes } = handClock();
    const lake = await openLake({ now });
    const token = await signIn(lake, 'p-viewer');
    passes(age);
    expect(await whoIs(lake, token)).toBe(expected);
  });

  it('is over for somebody who may not sign in any more', async () => {
    const directory = temporaryFolder();
    const token = await signIn(await openLake({ directory }), 'p-editor');
    const others = people.filter(({ id }) => id !== 'p-editor');
    expect(await whoIs(await openLake({ directory, people: others }), token)).toBe(over);
  });

  it('has the role that the person has now', async () => {
    const directory = temporaryFolder();
    const token = await signIn(await openLake({ directory }), 'p-editor');
    const [editor] = people.filter(({ id }) => id === 'p-editor');
    const changed = [{ ...editor!, role: 'viewer' as const }];
    expect(await whoIs(await openLake({ directory, people: changed }), token)).toBe('viewer');
  });

  it('survives a file of sessions that a crash has spoilt, as nobody’s', async () => {
    const directory = temporaryFolder();
    const token = await signIn(await openLake({ directory }), 'p-editor');
    writeFileSync(join(directory, 'sessions.json'), '{"half');
    const lake = await openLake({ directory });
    expect(await whoIs(lake, token)).toBe(over);
    expect(await whoIs(lake, await signIn(lake, 'p-editor'))).toBe('editor');
  });

  it('is asked for by auth/id', async () => {
    const lake = await openLake();
    const known = await auth(lake, 'id', { token: await signIn(lake, 'p-editor') });
    expect(await known.json()).toMatchObject({ id: 'p-editor' });
    expect((await auth(lake, 'id')).status).toBe(401);
  });
});

import pg from 'pg';
import { expect, it, vi } from 'vitest';
import type { Field } from '../../netlify/post.ts';
import { withdraw } from '../../netlify/receiver/withdraw.ts';
import { codeNamed } from '../support/code-named.ts';

const pool = new pg.Pool({ connectionString: 'postgres://nobody@127.0.0.1:1/nothing' });
const world = { pool, secret: 'a secret of this test, long enough to be one', clockShift: 0 };
const sent = (...fields: Field[]) =>
  withdraw({ consultation: codeNamed('library-hours'), fields }, world);

const empty = (code: string) => ({
  kind: 'shown',
  state: { name: 'asked', code, problem: 'empty' },
});

it.each<[string, Field[], object]>([
  ['no code', [], empty('')],
  ['a blank code', [['code', '  ']], empty('  ')],
  ['a field that is not ours', [['colour', 'red']], { kind: 'refused', refusal: 'unknownField' }],
  [
    'a code twice',
    [
      ['code', 'a'],
      ['code', 'b'],
    ],
    { kind: 'refused', refusal: 'duplicateField' },
  ],
])('withdraw() of %s says what to do, and asks nobody', async (_what, fields, got) => {
  expect(await sent(...fields)).toEqual(got);
});

it('with the database down withdraw() says so, keeps the code, and logs none of it', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const code = 'K7QM-2XHD-9TRW-4PNC';
  for (const more of [[], [['sure', 'yes'] as const]])
    expect(await sent(['code', code], ...more)).toEqual({
      kind: 'shown',
      state: { name: 'asked', code, problem: 'database' },
    });
  expect(log.mock.calls.flat()).toEqual(
    Array(2).fill('{"event":"not-withdrawn","code":"ECONNREFUSED"}'),
  );
  log.mockRestore();
});

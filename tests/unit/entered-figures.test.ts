import { describe, expect, it } from 'vitest';
import { figuresFrom } from '../../studio/tools/results/figures-from.ts';
import { topic } from '../fixtures/coverage.ts';

const read = (fields: Record<string, string>) =>
  figuresFrom({ get: (name) => fields[name] ?? null }, topic([]));

describe('figuresFrom()', () => {
  it.each([
    ['12', 12],
    ['0', 0],
    ['12,450', 12_450],
    [' 12 450 ', 12_450],
    ['12 450', 12_450],
    ['100000000', 100_000_000],
  ])('reads “%s” as %i people', (pupil, people) => {
    expect(read({ pupil, parent: '', _source: ' A census ' })).toEqual({
      ok: true,
      figures: { topic: 'who', source: 'A census', figures: [{ option: 'pupil', people }] },
    });
  });

  it.each(['many', '-1', '1.5', '1e3', '0x10', ',', '100000001', '½'])(
    'does not take “%s”',
    (parent) => {
      expect(read({ pupil: '3', parent, _source: 'A census' })).toEqual({
        ok: false,
        message: 'Enter a whole number of people for “Parent”, or leave it empty',
      });
    },
  );

  it('asks where figures come from, but not where there are none', () => {
    expect(read({ pupil: '3' })).toEqual({ ok: false, message: 'Say where the figures come from' });
    expect(read({})).toMatchObject({ ok: true, figures: { figures: [] } });
  });
});

import { describe, expect, it } from 'vitest';
import { changesTo, edited, relisted } from '../support/edits.ts';
import { original } from '../support/shipped.ts';

describe('meaningChanges() finds nothing in', () => {
  it.each([
    ['the same document', original],
    ['challenges in another order', relisted(['challenges'], (items) => items.toReversed())],
    [
      'questions in another order',
      relisted(['questionnaire', 'questions'], (items) => items.toReversed()),
    ],
    ['partners in another order', relisted(['partners'], (items) => items.toReversed())],
    ['the end of the day, spelled out', edited(['closesTime'], '23:59')],
    ['the beginning of the day, spelled out', edited(['opensTime'], '00:00')],
    ['an empty field', edited(['challenges', 0, 'explanation'], '')],
    ['Sanity’s own fields', { ...original, _id: 'drafts.x', _rev: 'y', _updatedAt: 'z' }],
    ['the log itself', edited(['changes'], [{ note: 'We did.' }])],
    [
      'other keys',
      relisted(['challenges'], (items) =>
        items.map((each) => ({ ...each, _key: `${String(each['_key'])}2` })),
      ),
    ],
  ])('%s', (_what, draft) => {
    expect(changesTo(draft)).toEqual([]);
  });
});

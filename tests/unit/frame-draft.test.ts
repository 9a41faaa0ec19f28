import { describe, expect, it } from 'vitest';
import {
  areSameCodes,
  draftOf,
  emptyCode,
  readDraft,
  type DraftCode,
} from '../../studio/tools/results/coding/frame-draft.ts';
import { buses, frame, named, paths } from '../support/coding-frame.ts';

const written = (label: string, change: Partial<DraftCode> = {}): DraftCode => ({
  ...{ ...emptyCode(label), label, definition: 'Something' },
  ...change,
});

describe('readDraft()', () => {
  it('gives back the frame that a draft was made of', () => {
    expect(readDraft(draftOf([buses, paths]), [])).toEqual({ ok: true, codes: [buses, paths] });
  });

  it('makes a code of what is new, and keeps that of what is only called otherwise', () => {
    const draft = [...draftOf([{ ...paths, label: 'Footpaths' }]), written(' Late trains ')];
    expect(readDraft(draft, [frame(1, paths)])).toMatchObject({
      codes: [
        { code: 'paths', label: 'Footpaths' },
        { code: 'late-trains', label: 'Late trains' },
      ],
    });
  });

  it('calls nothing what something was called in an older version, or in the same', () => {
    const frames = [frame(2, paths), frame(1, paths, named('trains'))];
    const read = readDraft([written('Trains'), written('Trains', { key: 'b' })], frames);
    expect(read).toMatchObject({ codes: [{ code: 'trains-2' }, { code: 'trains-3' }] });
  });

  it('leaves out a row that nobody wrote in', () => {
    const draft = [...draftOf([buses]), written(' ', { definition: '' })];
    expect(readDraft(draft, [])).toEqual({ ok: true, codes: [buses] });
  });

  it.each<[string, DraftCode[], object]>([
    ['no code', [emptyCode('a')], { message: 'Give one code or more' }],
    [
      'a code without a name',
      [written('Trains'), written('', { key: 'b' })],
      { key: 'b', field: 'label', message: 'Give each code a label' },
    ],
    [
      'a code that was there, and is emptied',
      [{ ...draftOf([buses])[0]!, label: '', definition: '' }],
      { key: 'buses', field: 'label' },
    ],
    [
      'a code that nobody defined, after a row that nobody wrote in',
      [emptyCode('a'), written('Trains', { key: 'b', definition: ' ' })],
      { key: 'b', field: 'definition' },
    ],
  ])('says what to mend in %s', (_what, draft, mending) => {
    expect(readDraft(draft, [])).toMatchObject({ ok: false, mending });
  });
});

it.each<[string, boolean, object]>([
  ['the same', true, {}],
  ['another name', false, { label: 'Coaches' }],
  ['another meaning', false, { definition: 'Coaches too' }],
  ['another challenge', false, { challenge: undefined }],
  ['another code', false, { code: 'coaches' }],
])('areSameCodes() tells %s', (_what, areSame, change) => {
  expect(areSameCodes([buses], [{ ...buses, ...change }])).toBe(areSame);
});

it('areSameCodes() tells one more, one fewer, and another order', () => {
  expect(areSameCodes([buses], [buses, paths])).toBe(false);
  expect(areSameCodes([buses, paths], [buses])).toBe(false);
  expect(areSameCodes([buses, paths], [paths, buses])).toBe(false);
});

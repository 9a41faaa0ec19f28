import { describe, expect, it } from 'vitest';
import { placedTable, placesCounted } from '../../src/analysis/disclosure/placed-table.ts';
import { protect } from '../../src/analysis/disclosure/disclosure.ts';
import type { Place } from '../../src/domain/placing.ts';
import { placesShown, publishedSuggestions } from '../../src/domain/published-suggestions.ts';

const challenges = [{ code: 'noise' }, { code: 'cold' }];
const placed = (place: Place, people: number, ...replies: string[]) => ({ place, people, replies });

describe('placesCounted()', () => {
  it('has every place that there is, whether or not anything was put there', () => {
    const counted = placesCounted([placed({ name: 'part', challenge: 'cold' }, 3)], challenges);
    expect(counted.map(({ code, people }) => [code, people])).toEqual([
      ['new', 0],
      ['part_noise', 0],
      ['part_cold', 3],
      ['individual', 0],
      ['out-of-scope', 0],
    ]);
  });

  it('counts what became challenges together with what did not, and each reply once', () => {
    const some = [
      placed({ name: 'new' }, 4, 'Thank you'),
      placed({ name: 'new', challenge: 'parking' }, 6, 'It is on the list now', 'Thank you'),
    ];
    expect(placesCounted(some, challenges)[0]).toMatchObject({
      ...{ code: 'new', people: 10, replies: ['It is on the list now', 'Thank you'] },
    });
  });

  it('keeps what was put to a challenge that is there no longer', () => {
    const counted = placesCounted([placed({ name: 'part', challenge: 'gone' }, 2)], challenges);
    expect(counted.at(-1)).toMatchObject({ code: 'part_gone', people: 2 });
  });

  it('makes a table of which every person is in one place', () => {
    const counted = placesCounted(
      [placed({ name: 'new' }, 4), placed({ name: 'individual' }, 9)],
      [],
    );
    expect(placedTable(counted)).toEqual({
      picks: { fewest: 1, most: 1 },
      total: { base: 13, counts: { new: 4, individual: 9, 'out-of-scope': 0 } },
      groups: [],
    });
  });
});

describe('placesShown()', () => {
  const counted = placesCounted(
    [
      placed({ name: 'part', challenge: 'noise' }, 41, 'Noted.'),
      placed({ name: 'part', challenge: 'cold' }, 20),
      placed({ name: 'individual' }, 3, 'We will write to you.'),
    ],
    challenges,
  );
  const places = counted.map(({ code, place, replies }) => ({ code, place, replies }));

  it('shows what has something in it, most first, and never how few', () => {
    const { total, ...rest } = protect(placedTable(counted));
    const shown = placesShown(publishedSuggestions.parse({ places, figures: { ...rest, total } }));
    expect(shown.map(({ code, people }) => [code, people])).toEqual([
      ['part_noise', 'about 40 people'],
      ['part_cold', 'about 20 people'],
      ['individual', 'fewer than 8 people'],
    ]);
  });

  it('does not tell how many are nearly all, for then it would tell how many are not', () => {
    const all = placesCounted([placed({ name: 'new' }, 30)], []);
    const { total, ...rest } = protect(placedTable(all));
    const shown = all.map(({ code, place, replies }) => ({ code, place, replies }));
    const [first] = placesShown(
      publishedSuggestions.parse({ places: shown, figures: { ...rest, total } }),
    );
    expect(first?.people).toBe('nearly everybody who suggested anything');
  });

  it('shows replies alone where there are no figures', () => {
    expect(placesShown({ places }).map(({ code, people }) => [code, people])).toEqual([
      ['part_noise', undefined],
      ['individual', undefined],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { plackettLuce, type Worths } from '../../../src/analysis/priorities/plackett-luce.ts';
import { drivers, races } from '../../fixtures/analysis/nascar-2002.ts';

describe('plackettLuce() of the NASCAR season of 2002', () => {
  const average = (driver: string): number => {
    const places = races.map((race) => race.indexOf(driver)).filter((place) => place >= 0);
    return places.reduce((sum, place) => sum + place, 0) / places.length;
  };
  const lessThatOf = (first: string, { items }: Worths): Record<string, number> => {
    const of = items.find(({ item }) => item === first)!.logWorth;
    return Object.fromEntries(items.map(({ item, logWorth }) => [item, logWorth - of]));
  };

  it('has the log-worths of Hunter 2004, table 2, as R’s PlackettLuce prints them', () => {
    const ranked = races.map((ranking) => ({ ranking, count: 1 }));
    const found = plackettLuce(ranked, { kind: 'sub-ranking', items: drivers });
    expect(found.ghost).toBe(false);
    const worths = lessThatOf('1', found);
    const byPlace = drivers.toSorted((one, other) => average(one) - average(other));
    // P. J. Jones, Scott Pruett, Mark Martin
    expect(byPlace.slice(0, 3)).toEqual(['58', '68', '51']);
    expect(byPlace.slice(0, 3).map((driver) => worths[driver]!.toFixed(2))).toEqual([
      '4.15',
      '3.62',
      '2.08',
    ]);
    // Dave Marcis, Dick Trickle, Joe Varde, who like the first came 42nd
    expect(['15', '17', '40'].map((driver) => worths[driver]!.toFixed(2))).toEqual([
      '0.03',
      '-0.31',
      '-0.15',
    ]);
  });

  it('needs a ghost with the four who always came last, to whom R’s PlackettLuce gives the same', () => {
    // Andy Hillenburg (twice), Gary Bradberry, Jason Hedlesky, Randy Renfrow: the vignette of PlackettLuce
    const last: Record<number, string> = { 5: '84', 8: '84', 11: '87', 15: '85', 31: '86' };
    const ranked = races.map((race, index) => ({
      ranking: last[index + 1] ? [...race, last[index + 1]!] : race,
      count: 1,
    }));
    const items = [...drivers, '84', '85', '86', '87'];
    const found = plackettLuce(ranked, { kind: 'sub-ranking', items });
    expect(found.ghost).toBe(true);
    const worths = lessThatOf('1', found);
    expect(worths['84']).toBeCloseTo(-2.171065, 6);
    expect(worths['85']).toBeCloseTo(-1.744754, 6);
    expect(worths['86']).toBeCloseTo(-1.590764, 6);
    expect(worths['87']).toBeCloseTo(-1.768629, 6);
    expect(['58', '68', '51'].map((driver) => worths[driver]!.toFixed(2))).toEqual([
      '3.20',
      '2.77',
      '1.91',
    ]);
  });
});

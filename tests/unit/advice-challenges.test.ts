import { describe, expect, it } from 'vitest';
import { adviseOnTwoInOne, twoThings } from '../../src/domain/advice/double-barrelled.ts';
import { adviseOnOverlaps, overlap } from '../../src/domain/advice/overlaps.ts';
import { stemOf } from '../../src/domain/advice/stems.ts';
import { challenges } from '../fixtures/staffordshire.ts';

const asPassages = (titles: string[]) =>
  titles.map((text, index) => ({ path: ['challenges', index, 'title'], text }));

describe('twoThings() finds', () => {
  it.each([
    ['Buses are late and too full', 'late', 'too'],
    ['Parking and lighting', 'Parking', 'lighting'],
    ['The park is dirty, and there are no bins', 'dirty', 'there'],
    ['Noise or litter in the evening', 'Noise', 'litter'],
    ['Noise/litter', 'Noise', 'litter'],
    ['Not enough seats & shade', 'seats', 'shade'],
    ['Opening hours as well as prices', 'hours', 'prices'],
    ['Training for staff on SEND and neurodiversity', 'SEND', 'neurodiversity'],
    ['Long waits for a diagnosis and for help', 'diagnosis', 'for help'],
    ['Equipment and environment', 'Equipment', 'environment'],
  ])('two things in “%s”', (title, first, second) => {
    expect(twoThings(title)).toEqual([first, second]);
  });

  it.each([
    ['No buses in the evening', 'no joint'],
    ['Slow and confusing forms', 'qualities of one thing'],
    ['Lack of suitable or timely places', 'qualities of one thing'],
    ['Poor communication between services and families', 'two ends of one thing'],
    ['Children and young people are not heard', 'words that go together'],
    ['Little help for parents and carers', 'words that go together'],
    ['Few trains to Stoke and Stafford', 'names'],
    ['Long waits (for diagnosis, and for help)', 'only an example'],
    ['Sandbanks erode', 'no word of its own'],
  ])('one thing in “%s”: %s', (title) => {
    expect(twoThings(title)).toBeUndefined();
  });
});

describe('of the ten challenges that we ship', () => {
  it('four look like two in one', () => {
    const advice = adviseOnTwoInOne(asPassages(challenges));
    expect(advice.map(({ path }) => challenges[Number(path[1])])).toEqual([
      'Limited access to mental health and therapeutic support',
      'Insufficient training for staff on SEND and neurodiversity',
      'Poor transitions between school stages and into adulthood',
      'Inconsistent early identification and support',
    ]);
    expect(advice[1]!.message).toMatch(/two challenges in one: “SEND” and “neurodiversity”/);
  });

  it('two overlap', () => {
    expect(adviseOnOverlaps(asPassages(challenges))).toEqual([
      {
        path: ['challenges', 9, 'title'],
        message: expect.stringMatching(
          /^This is close to “Inconsistent or delayed support .*both say “inconsistent” and “support”/,
        ),
      },
    ]);
  });
});

it.each([
  ['Long waits for support', 'Support takes long waiting', ['long', 'waiting', 'support']],
  ['Noise', 'Noise at night', ['noise']],
  ['Delays in getting a diagnosis', 'Diagnosis is delayed', ['diagnosis', 'delayed']],
  ['Lack of buses', 'Lack of seats', undefined],
  ['Poor lighting in the park', 'Poor paths in the park', undefined],
  ['Few buses after six o’clock at night', 'Few seats on the buses and no shelter', undefined],
  ['', 'Noise', undefined],
])('overlap() of “%s” and “%s” is %j', (one, other, shared) => {
  expect(overlap(one, other)?.toSorted()).toEqual(shared?.toSorted());
});

it.each([
  [['delay', 'delays', 'delayed']],
  [['identify', 'identification', 'identified']],
  [['family', 'families', 'family’s']],
  [['support', 'supported', 'supporting']],
])('stemOf() is one for %j', (words) => {
  expect(new Set(words.map(stemOf)).size).toBe(1);
});

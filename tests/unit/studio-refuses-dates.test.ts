import { describe, expect, it } from 'vitest';
import { original } from '../support/shipped.ts';
import { expectRefused, paragraph } from '../support/studio-validation.ts';

const stages = original['stages'] as object[];

describe('of dates and stages, the Studio refuses at the field to mend', () => {
  it.each([
    [
      'a close before the opening',
      { closesOn: '2025-07-20' },
      'closesOn',
      'Closes on: The consultation closes before it opens: set a closing date after the opening date',
    ],
    ['a missing date', { opensOn: undefined }, 'opensOn', 'Fill in “Opens on”'],
    [
      'a time that is none',
      { closesTime: '5pm' },
      'closesTime',
      '“Closes at” cannot be used: “5pm” is not a time, such as 17:00',
    ],
    [
      'a time that March skips',
      { closesOn: '2026-03-29', closesTime: '01:30' },
      'closesTime',
      expect.stringContaining('does not exist on 2026-03-29: the clocks go forward'),
    ],
    [
      'a time that October has twice',
      { closesOn: '2025-10-26', closesTime: '01:30' },
      'closesOccurrence',
      expect.stringContaining('choose the first or the second'),
    ],
    [
      'stages out of order',
      { stages: [stages[1], stages[0], ...stages.slice(2)] },
      'stages',
      'Stages: Stages stand in the order of their dates, and only the first has none',
    ],
    [
      'a stage on no date',
      { stages: stages.with(3, { ...stages[3], beginsOn: undefined }) },
      'stages[launch].beginsOn',
      'Fill in “Date”',
    ],
    [
      'nothing on what happens next',
      { stages: stages.slice(0, 2) },
      'stages',
      expect.stringMatching(/^Stages: Say what happens next: add a stage/),
    ],
    [
      'an outcome on no date',
      { outcome: { _type: 'outcome', summary: paragraph('Done.') } },
      'outcome.publishedOn',
      'Fill in “Publish on”',
    ],
  ])('%s', async (_what, fields, path, message) => {
    await expectRefused(fields, path, message);
  });
});

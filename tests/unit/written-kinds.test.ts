import { describe, expect, it } from 'vitest';
import { questionnaireOf } from '../../studio/actions/questionnaire-of.ts';
import { asked } from '../fixtures/kinds.ts';
import { consultationWith, problemWith, siteWith } from '../support/shipped.ts';
import { errorsOf } from '../support/studio-validation.ts';
import { everyKind, withEveryKind, withKind } from '../support/written-kinds.ts';

const { challenges, questionnaire } = withEveryKind;

describe('a question of each kind that an officer wrote', () => {
  it('is what a build asks', async () => {
    const { questions } = (await consultationWith({ challenges, questionnaire })).questionnaire;
    expect(questions).toEqual(everyKind);
  });

  it('is what the Studio makes of its own document', () => {
    expect(questionnaireOf(withEveryKind)?.questions).toEqual(everyKind);
  });

  it('has nothing that the Studio refuses', async () => {
    // Codes of the consultation that we ship would have to stay.
    const draft = { ...withEveryKind, _id: 'drafts.another', slug: { current: 'another' } };
    expect(await errorsOf(draft)).toEqual([]);
  });
});

it.each([
  ['one page', undefined, undefined],
  ['one question a page', 'one-question-a-page', 'one-question-a-page'],
])('a questionnaire of %s comes with that layout', async (_which, layout, expected) => {
  const written = { ...(questionnaire as object), layout };
  const read = await consultationWith({ challenges, questionnaire: written });
  expect(read.questionnaire.layout).toBe(expected);
  expect(questionnaireOf({ challenges, questionnaire: written })?.layout).toBe(expected);
});

it.each([
  ['no condition', { onlyIf: { _type: 'condition' } }],
  ['no versions', { askedIn: [] }],
])('a question with %s is asked of everybody', async (_what, fields) => {
  const read = await consultationWith(withKind('number', { onlyIf: undefined, ...fields }));
  const number = read.questionnaire.questions.find(({ kind }) => kind === 'number');
  expect(number).toEqual(asked.number);
});

it('an option that the officer wrote nothing for is not there', async () => {
  const several = withKind('several', { exclusive: undefined, max: undefined, min: undefined });
  const { questions } = (await consultationWith(several)).questionnaire;
  const read = questions.find(({ kind }) => kind === 'several');
  expect(read).toMatchObject({ exclusive: [] });
  expect(read).not.toHaveProperty('max');
  expect(read).not.toHaveProperty('min');
});

describe('what surrounds the questions', () => {
  it('comes from the consultation: topics about people, and the start of the day of deletion', async () => {
    const read = await consultationWith({ aboutYou: ['age'], deleteAnswersOn: '2026-07-01' });
    expect(read.aboutYou).toEqual(['age']);
    expect(read.deleteAnswersOn).toEqual(new Date('2026-06-30T23:00:00Z'));
  });

  it('need not be there', async () => {
    const without = { aboutYou: undefined, deleteAnswersOn: undefined };
    const read = await consultationWith(without);
    expect(read.aboutYou).toEqual([]);
    expect(read.deleteAnswersOn).toBeUndefined();
  });

  it('comes from the settings: whom to tell of danger, and what to look out for', async () => {
    const safeguarding = { signpost: 'Call 999.', phrases: ['locked in the cellar'] };
    const site = await siteWith({ safeguarding }, 'settings');
    expect(site.settings.safeguarding).toEqual(safeguarding);
    expect(site.consultations.map((each) => each.safeguarding)).toEqual([safeguarding]);
  });

  it.each([
    ['left out', undefined],
    ['emptied', { _type: 'safeguarding' }],
  ])('says nothing of danger where that is %s', async (_how, safeguarding) => {
    const site = await siteWith({ safeguarding }, 'settings');
    expect(site.consultations[0]?.safeguarding).toBeUndefined();
  });

  it('is refused where there are words to look out for and nobody to tell', async () => {
    const safeguarding = { phrases: ['locked in the cellar'] };
    expect(await problemWith({ safeguarding }, 'settings')).toBe(
      'Cannot read settings: safeguarding.signpost is missing',
    );
  });
});

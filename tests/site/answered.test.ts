import fc from 'fast-check';
import { afterAll, expect, inject, it } from 'vitest';
import { answeredIn } from '../../netlify/staff/answered.ts';
import { createStore } from '../../netlify/receiver/store.ts';
import { lostAnswers } from '../../src/domain/answered.ts';
import { optionsOf, type Answers } from '../../src/domain/questionnaire.ts';
import type { PickAnswer } from '../../src/domain/questions/pick.ts';
import { libraryQuestions } from '../fixtures/questionnaire.ts';
import { codeNamed } from '../support/code-named.ts';
import { alwaysOpen, newId, sealedFor } from '../support/submission.ts';
import { ownDatabase } from '../support/world.ts';

const database = await ownDatabase(inject('databaseUrl'));
afterAll(database.drop);
const store = createStore(database.pool);

async function submit(slug: string, answers: Answers): Promise<void> {
  const asked = alwaysOpen(slug);
  expect(await store.add(sealedFor(asked, { answers }), asked)).toBe('stored');
}

const submitAll = async (slug: string, all: Answers[]) => {
  for (const answers of all) await submit(slug, answers);
};

it('answeredIn() counts people: for each question, and for each option that they chose', async () => {
  await submitAll('counted', [
    { 'feel-right': 'yes', missed: 'Parking' },
    { 'feel-right': 'yes', 'work-on-first': { chosen: ['noise', 'steps'], most: 'noise' } },
    { 'feel-right': 'no', 'work-on-first': { chosen: ['noise'], most: 'cannot-choose' } },
    { 'work-on-first': { chosen: ['none-of-these'] } },
    { 'work-on-first': { chosen: [], most: 'cold' } },
  ]);
  expect(
    (await answeredIn(database.pool, [codeNamed('counted')])).get(codeNamed('counted')),
  ).toEqual({
    submissions: 5,
    questions: {
      'feel-right': { answers: 3, options: { yes: 2, no: 1 } },
      missed: { answers: 1, options: {} },
      'work-on-first': {
        answers: 4,
        options: { noise: 2, steps: 1, 'cannot-choose': 1, 'none-of-these': 1, cold: 1 },
      },
    },
  });
});

it('answeredIn() keeps consultations apart, and knows nothing of one that nobody answered', async () => {
  await submitAll('one', [{ 'feel-right': 'yes' }]);
  await submitAll('other', [{ 'feel-right': 'no' }, { missed: 'yes' }]);
  const found = await answeredIn(database.pool, ['one', 'other', 'nobody'].map(codeNamed));
  expect([...found.keys()].sort()).toEqual(['one', 'other']);
  expect(found.get(codeNamed('one'))?.submissions).toBe(1);
  expect(found.get(codeNamed('other'))?.questions['missed']).toEqual({ answers: 1, options: {} });
});

it('answeredIn() tells no word that anybody wrote, not even one that looks like a code', async () => {
  await submitAll('written', [{ missed: 'zebra-crossing' }, { missed: 'noise' }]);
  const said = JSON.stringify([...(await answeredIn(database.pool, [codeNamed('written')]))]);
  expect(said).not.toMatch(/zebra|noise/);
});

const options = (index: number) =>
  optionsOf(libraryQuestions().questions[index]!).map(({ code }) => code);
const skippable = { requiredKeys: [] as never[] };
const answers = fc
  .record(
    {
      'feel-right': fc.constantFrom(...options(0)),
      'work-on-first': fc.record(
        {
          chosen: fc.uniqueArray(fc.constantFrom(...options(1)), { minLength: 1 }),
          most: fc.constantFrom(...options(1)),
        },
        { requiredKeys: ['chosen'] },
      ),
      missed: fc.constantFrom('yes', 'noise', 'Parking'),
    },
    skippable,
  )
  .filter((given) => Object.keys(given).length > 0);

const chosenIn = ({ chosen, most }: PickAnswer): string[] => [...chosen, ...(most ? [most] : [])];

it('what answeredIn() counts is lost with the option, and only then', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(answers, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('opening-hours', 'noise', 'steps', 'cold', 'few-books'),
      async (all, gone) => {
        const slug = codeNamed(`random-${newId()}`);
        await submitAll(slug, all as Answers[]);
        const counted = (await answeredIn(database.pool, [slug])).get(slug)!;
        expect(lostAnswers(libraryQuestions(), counted)).toEqual([]);

        const now = libraryQuestions();
        const pick = now.questions[1]!;
        if (pick.kind === 'pick') pick.options = pick.options.filter(({ code }) => code !== gone);
        const people = all.filter(
          (each) =>
            each['work-on-first'] && chosenIn(each['work-on-first'] as PickAnswer).includes(gone),
        ).length;
        const lost = [{ question: 'work-on-first', option: gone, answers: people }];
        expect(lostAnswers(now, counted)).toEqual(people > 0 ? lost : []);
      },
    ),
    { numRuns: 50 },
  );
});

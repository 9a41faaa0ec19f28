import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Field } from '../../netlify/post.ts';
import { registerAsked } from '../../netlify/publishing/asked.ts';
import { receive } from '../../netlify/receiver/receive.ts';
import { sealToken } from '../../netlify/receiver/seals.ts';
import { createStore } from '../../netlify/receiver/store.ts';
import { offerOf } from '../../src/domain/offer.ts';
import { FIELD } from '../../src/form/fields.ts';
import { filledForm } from '../../src/form/render.tsx';
import { libraryHours } from '../fixtures/consultation.ts';
import { libraryQuestions } from '../fixtures/questionnaire.ts';
import { codeNamed } from '../support/code-named.ts';
import { ownDatabase, testSecret, testWorld, type Schema } from '../support/world.ts';

let database: { url: string } & Schema;
beforeAll(async () => {
  database = await ownDatabase(inject('databaseUrl'));
});
afterAll(() => database.drop());

const noon = new Date('2026-03-10T12:00:00Z');
const world = () =>
  testWorld(database.pool, {
    now: () => noon,
    store: createStore(database.pool, noon.getTime() - Date.now()),
  });

const asked = (id: string) =>
  sealToken(
    {
      id,
      consultation: codeNamed('library-hours'),
      revision: libraryHours().revision,
      order: 0,
      version: 'standard',
      issuedAt: +noon,
    },
    testSecret,
  );

const sent = (id: string): Field[] => [
  ['work-on-first', 'noise'],
  ['missed', 'Heating'],
  [FIELD.offer, offerOf(libraryQuestions())],
  [FIELD.token, asked(id)],
];

/** The same consultation with another wording, so of another revision. */
function reworded() {
  const questionnaire = libraryQuestions();
  questionnaire.questions[1]!.text = 'Which one should come first?';
  return libraryHours({ revision: 'f00df00df00d', questionnaire });
}

it('a new wording is accepted, and kept under the wording that was read', async () => {
  const id = '1'.repeat(32);
  await registerAsked([libraryHours()], database.pool); // by the build that had it
  const got = await receive({ consultation: reworded(), fields: sent(id) }, world());
  expect(got.kind).toBe('accepted');
  const { rows } = await database.pool.query(
    `select q.definition -> 'questions' -> 1 ->> 'text' as text
     from submission join questionnaire q using (consultation, revision) where id = $1`,
    [id],
  );
  expect(rows).toEqual([{ text: 'Which should we work on first?' }]);
});

it('a wording that the database was never told of gives way to the one of now', async () => {
  const id = '2'.repeat(32);
  const consultation = { ...reworded(), slug: 'library-hours' };
  const fields = sent(id).map(([name, value]): Field =>
    name === FIELD.token
      ? [
          name,
          sealToken(
            {
              id,
              consultation: codeNamed('library-hours'),
              revision: 'never',
              order: 0,
              version: 'standard',
              issuedAt: +noon,
            },
            testSecret,
          ),
        ]
      : [name, value],
  );
  expect((await receive({ consultation, fields }, world())).kind).toBe('accepted');
  const { rows } = await database.pool.query('select revision from submission where id = $1', [id]);
  expect(rows).toEqual([{ revision: 'f00df00df00d' }]);
});

it.each([
  [
    'is gone',
    (codes: string[]) => codes.filter((code) => code !== 'noise'),
    { gone: ['noise'], added: [] },
  ],
  ['is new', (codes: string[]) => [...codes, 'parking'], { gone: [], added: ['parking'] }],
])(
  'where a challenge %s, the form is shown again with every answer and the change',
  async (_w, edit, change) => {
    const questionnaire = libraryQuestions();
    const pick = questionnaire.questions[1]!;
    if (pick.kind !== 'pick') throw new Error('expected the pick question');
    pick.options = edit(pick.options.map(({ code }) => code)).map((code) => ({
      code,
      label: code,
    }));
    const consultation = libraryHours({ revision: 'b0b0b0b0b0b0', questionnaire });

    const id = '3'.repeat(32);
    const got = await receive({ consultation, fields: sent(id) }, world());
    expect(got).toMatchObject({ kind: 'form', form: { change, again: asked(id) } });
    expect(got.kind === 'form' && [...got.form.posted]).toEqual([
      ['work-on-first', ['noise']],
      ['missed', ['Heating']],
    ]);
    const { rowCount } = await database.pool.query('select 1 from submission where id = $1', [id]);
    expect(rowCount).toBe(0);
  },
);

it.each([
  ['is gone', () => undefined, { gone: ['missed'], added: [] }],
  ['has another code', (code: string) => code, { gone: ['missed'], added: ['Anything else?'] }],
])(
  'where a question %s, the form is shown again with what was said to it',
  async (_w, code, change) => {
    const questionnaire = libraryQuestions();
    const renamed = code('more');
    questionnaire.questions = questionnaire.questions.flatMap((each) => {
      if (each.code !== 'missed') return [each];
      return renamed ? [{ ...each, code: renamed, text: 'Anything else?' }] : [];
    });
    const consultation = libraryHours({ revision: 'c0c0c0c0c0c0', questionnaire });
    const got = await receive({ consultation, fields: sent('4'.repeat(32)) }, world());
    expect(got).toMatchObject({ kind: 'form', form: { change } });
    expect(got.kind === 'form' && got.form.posted.get('missed')).toEqual(['Heating']);
    const { main } = got.kind === 'form' ? filledForm(consultation, got.form) : { main: '' };
    expect(main).toContain('Heating');
  },
);

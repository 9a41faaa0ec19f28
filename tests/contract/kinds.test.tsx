import { renderToString as render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { questionTypes } from '../../src/content/to-questionnaire.ts';
import { fieldsOf } from '../../src/domain/questionnaire.ts';
import { question, type KindName } from '../../src/domain/questions/kinds.ts';
import { QuestionField } from '../../src/form/question-field.tsx';
import { schemaTypes } from '../../studio/schemas/schema-types.ts';
import { asked } from '../fixtures/kinds.ts';

const kinds = question.options.map(({ shape }) => shape.kind.value);

const object = z.object({
  name: z.string(),
  title: z.string(),
  description: z.string().optional(),
  icon: z.unknown().optional(),
  fields: z.array(z.object({ name: z.string(), of: z.unknown().optional() })).optional(),
});
const objects = z.array(object).parse(schemaTypes);
const members = z.array(z.object({ type: z.string() }));

/** The kinds of question that an officer can add, as Sanity calls them. */
const offered = members
  .parse(
    objects
      .find(({ name }) => name === 'questionnaire')
      ?.fields?.find(({ name }) => name === 'questions')?.of,
  )
  .map(({ type }) => type);

it('officers can add each kind of question, and nothing else', () => {
  const types = kinds.map((kind: KindName) => questionTypes[kind]);
  expect(new Set(offered)).toEqual(new Set(types));
  expect(offered).toHaveLength(kinds.length);
});

it.each(kinds)('%s has an object in the Studio that says what it is for', (kind) => {
  const found = objects.find(({ name }) => name === questionTypes[kind]);
  expect(found?.description).toMatch(/^People .*\.$/);
  expect(found?.icon).toBeDefined();
  const fields = found?.fields?.map(({ name }) => name) ?? [];
  expect(fields).toEqual(expect.arrayContaining(['text', 'code', 'subject', 'onlyIf', 'askedIn']));
});

it.each(kinds)('%s has a field in the form for each name that it is posted in', (kind) => {
  const each = asked[kind];
  const html = render(<QuestionField question={each} order={0} posted={new Map()} problems={[]} />);
  const names = new Set([...html.matchAll(/ name="([^"]+)"/g)].map(([, name]) => name));
  expect(fieldsOf(each)).toEqual(expect.arrayContaining([...names]));
  expect(names.size).toBeGreaterThan(0);
});

it.each(kinds)('%s has an example that the domain takes', (kind) => {
  expect(question.parse(asked[kind])).toEqual(asked[kind]);
});

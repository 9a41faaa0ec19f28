import { expect, it } from 'vitest';
import * as z from 'zod';
import { fieldTitle, titledFields } from '../../src/content/field-titles.ts';
import { schemaTypes } from '../../studio/schemas/schema-types.ts';

const field = z.object({
  name: z.string(),
  type: z.string(),
  title: z.string().optional(),
  get fields() {
    return z.array(field).optional();
  },
  of: z.array(z.object({ type: z.string() })).optional(),
});
type Field = z.infer<typeof field>;

const types = z.array(field).parse(schemaTypes);
const documents = ['consultation', 'audienceVersion', 'page', 'settings'];

/** The fields that one of the `names` types has, looking into lists. */
const fieldsOf = (names: string[]): Field[] =>
  names.flatMap((name) => types.find((each) => each.name === name)?.fields ?? []);

const within = ({ type, fields, of }: Field): string[] | Field[] =>
  fields ?? (of ? of.map((each) => each.type) : [type]);

/** What the Studio calls the field at `path`, in whichever documents have it. */
function titlesAt(path: string): (string | undefined)[] {
  const [first = '', ...rest] = path.split('.');
  const start = fieldsOf(documents).filter(({ name }) => name === first);
  const end = rest.reduce<Field[]>((found, step) => {
    const inside = found.flatMap((each) => {
      const types = within(each);
      return types.every((one) => typeof one === 'string') ? fieldsOf(types) : types;
    });
    return inside.filter(({ name }) => name === step);
  }, start);
  return end.map(({ title }) => title);
}

it.each(titledFields)('the field %s is what the Studio calls “%s”', (path, title) => {
  expect(new Set(titlesAt(path))).toEqual(new Set([title]));
});

it.each([
  [['closesOn'], 'Closes on'],
  [['challenges', 3, 'code'], 'Challenges › 4 › Code'],
  [['questionnaire', 'questions', 0, 'options'], 'Questionnaire › Questions › 1 › Options'],
  [['ask', 0, 'markDefs', 0, 'href'], 'What we ask of you › 1'],
  [['nothing', 'like', 'it'], null],
  [[], null],
])('fieldTitle(%j) is %j', (path, expected) => {
  expect(fieldTitle(path)).toBe(expected);
});

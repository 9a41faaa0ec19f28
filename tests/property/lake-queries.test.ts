import fc from 'fast-check';
import { evaluate, parse } from 'groq-js';
import { expect, it } from 'vitest';
import { readFilter } from '../../studio/lake/listener-filter.ts';
import { runQuery } from '../../studio/lake/query.ts';
import { viewOf } from '../../studio/lake/view.ts';

const id = fc.constantFrom('a', 'b', 'drafts.a', 'versions.r.a', 'c');
const type = fc.constantFrom('book', 'film');
const times = { _rev: 'r', _createdAt: '2025-07-21', _updatedAt: '2025-07-21' };
const documents = fc
  .uniqueArray(id, { maxLength: 5 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((_id) => fc.record({ _id: fc.constant(_id), _type: type, pages: fc.nat(3) })),
    ),
  )
  .map((all) => all.map((each) => ({ ...times, ...each })));

const quoted = (text: string) => JSON.stringify(text);
const list = (text: fc.Arbitrary<string>) =>
  fc.array(text, { maxLength: 3 }).map((all) => `[${all.map(quoted).join(', ')}]`);

const { condition } = fc.letrec<{ condition: string; plain: string }>((tie) => ({
  plain: fc.oneof(
    id.map((each) => `_id == ${quoted(each)}`),
    id.map((each) => `${quoted(each)} == _id`),
    list(id).map((each) => `_id in ${each}`),
    type.map((each) => `_type == ${quoted(each)}`),
    list(type).map((each) => `_type in ${each}`),
    fc.constantFrom('_id == $id', '_type in $types', '_id in path("drafts.**")', '_type != "book"'),
    fc.constantFrom('pages > 1', '_id == _type', '_id in [_id]', '_type == $nothing', 'true'),
    id.map((each) => `_id == *[_id == ${quoted(each)}][0]._id`),
    fc.constant('count(*[_type == ^._type && _id != ^._id]) > 0'),
  ),
  condition: fc.oneof(
    { maxDepth: 4 },
    tie('plain'),
    fc
      .tuple(tie('condition'), fc.constantFrom('&&', '||'), tie('condition'))
      .map(([left, and, right]) => `(${left} ${and} ${right})`),
    tie('condition').map((each) => `!(${each})`),
  ),
}));
const params = { id: 'a', types: ['book', 'film', null] };
const now = new Date('2025-07-21T13:42:00Z');

it('what a filter finds is what groq-js finds among all documents, in their order', async () => {
  const property = fc.asyncProperty(documents, condition, async (all, filter) => {
    const query = `*[${filter}]{_id, "others": *[_type == ^._type]._id}`;
    const plainly = await evaluate(parse(query, { params }), { dataset: all, params });
    const found = runQuery({ query, params }, { view: viewOf(all), now });
    expect(found).toEqual({ ok: true, result: await plainly.get() });
  });
  await fc.assert(property, { numRuns: 2_000 });
});

it('a listener’s filter lets through what the query finds, document by document', () => {
  const alone = condition.filter((each) => !each.includes('*['));
  const property = fc.property(documents, alone, (all, filter) => {
    const query = { query: `*[${filter}]`, params };
    const found = runQuery(query, { view: viewOf(all), now });
    const read = readFilter(query);
    const at = { documents: new Map(), now };
    const through = read.ok ? all.filter((each) => read.filter(each, at)) : read.description;
    expect(found).toEqual({ ok: true, result: through });
  });
  fc.assert(property, { numRuns: 1_000 });
});

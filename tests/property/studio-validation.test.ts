import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toSnapshot } from '../../src/content/to-site.ts';
import { foundIn, type Document } from '../support/content.ts';
import { original, seed } from '../support/shipped.ts';
import { errorsOf } from '../support/studio-validation.ts';
import { withEveryKind } from '../support/written-kinds.ts';

type Way = (string | number)[];

/** The way to every value in a document, but for Sanity’s own. */
function waysIn(value: unknown, way: Way = []): Way[] {
  if (typeof value !== 'object' || value === null) return [way];
  const parts = Object.entries(value).filter(([name]) => !name.startsWith('_'));
  const steps = parts.map(([name, each]) => [Array.isArray(value) ? Number(name) : name, each]);
  const inside = steps.flatMap(([step, each]) => waysIn(each, [...way, step as string | number]));
  return way.length > 0 ? [way, ...inside] : inside;
}

/** `value` with another at the end of `way`; with nothing there, where it is `undefined`. */
function withAt(value: unknown, [step, ...rest]: Way, other: unknown): unknown {
  if (step === undefined) return other;
  if (Array.isArray(value))
    return other === undefined && rest.length === 0
      ? value.toSpliced(Number(step), 1)
      : value.with(Number(step), withAt(value[Number(step)], rest, other));
  const record = value as Record<string, unknown>;
  const changed = { ...record, [step]: withAt(record[step], rest, other) };
  return JSON.parse(JSON.stringify(changed));
}

/** What we ship, and the same with a question of every kind. */
const documents = [original, withEveryKind];

const harmTo = (document: Document) =>
  fc.record({
    way: fc.constantFrom(...waysIn(document)),
    other: fc.constantFrom<unknown>(undefined, '', ' ', 0, 9e9, 'a'.repeat(201), '2030-01-01', []),
  });

/** One of them, with one or two things in it as they should not be. */
const harmed = fc.constantFrom(...documents).chain((document) =>
  fc
    .array(harmTo(document), { minLength: 1, maxLength: 2 })
    .map((harms) =>
      harms.reduce<unknown>((so, { way, other }) => withAtIfThere(so, way, other), document),
    )
    .map((made) => made as Document),
);

const buildRefuses = async (document: Document): Promise<boolean> => {
  const found = await foundIn([...seed.filter(({ _id }) => _id !== document._id), document]);
  try {
    toSnapshot(found);
    return false;
  } catch {
    return true;
  }
};

it('whatever a build refuses of a consultation, the Studio refuses first', async () => {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(harmed, async (harmed) => {
      if (!(await buildRefuses(harmed))) return;
      refused += 1;
      expect(await errorsOf({ ...harmed, _id: `drafts.${original._id}` })).not.toEqual([]);
    }),
    { numRuns: 200 },
  );
  expect(refused).toBeGreaterThan(50);
});

/** Another harm may have taken the place away. */
function withAtIfThere(document: unknown, way: Way, other: unknown): unknown {
  try {
    return withAt(document, way, other);
  } catch {
    return document;
  }
}

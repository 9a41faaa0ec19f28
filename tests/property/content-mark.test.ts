import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markOf } from '../../src/content/mark.ts';
import { contentMark } from '../../studio/publishing/content-mark.ts';

const revised = fc.record({ _id: fc.string(), _rev: fc.string() });
const documents = fc.array(
  fc.record({
    _id: fc.string(),
    _rev: fc.string(),
    madeWith: fc.option(fc.array(fc.option(revised))),
  }),
);

it('contentMark() works out in a browser what a build works out', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (found) => {
      expect(await contentMark(found)).toBe(markOf(found));
    }),
  );
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { startLake, type Lake } from '../../studio/lake/server.ts';
import { content } from '../support/lake-documents.ts';
import { passOf } from '../support/lake-people.ts';
import { asRole, post } from '../support/lake-shelf.ts';

const tokens = [passOf('editor')];
const id = fc.constantFrom('a', 'b', 'drafts.a', 'versions.r.a');
const reference = fc.record({ _ref: fc.constantFrom('a', 'b'), _weak: fc.boolean() });
const written = fc
  .tuple(id, content, fc.option(reference, { nil: undefined }))
  .map(([_id, fields, to]) => ({ fields, ...(to && { to }), _id, _type: 'book' }));
const patch = fc.oneof(
  fc.record({ id, set: fc.record({ 'fields.x': fc.jsonValue() }) }),
  fc.record({ id, unset: fc.constant(['to']) }),
  fc.record({ id, ifRevisionID: fc.constant('nobody’s') }),
);
const mutation = fc.oneof(
  fc.record({ create: written }),
  fc.record({ createOrReplace: written }),
  fc.record({ createIfNotExists: written }),
  fc.record({ delete: fc.record({ id }) }),
  fc.record({ patch }),
);
const transactions = fc.array(fc.array(mutation, { minLength: 1, maxLength: 4 }), {
  maxLength: 12,
});

const everything = (lake: Lake): Promise<unknown[]> =>
  asRole(lake, 'editor').fetch('* | order(_id asc)');

/** Runs in a folder of its own, for there are many. */
async function inFolder(work: (directory: string) => Promise<void>): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'checkback-lake-'));
  await work(directory).finally(() => rmSync(directory, { recursive: true }));
}

it('whatever is written and refused, the same is there after a restart', async () => {
  const property = fc.asyncProperty(transactions, (all) =>
    inFolder(async (directory) => {
      const lake = await startLake({ directory, tokens });
      for (const mutations of all) {
        const before = await everything(lake);
        const { status } = await post(lake, 'mutate/production', { body: { mutations } });
        expect([200, 409]).toContain(status);
        if (status !== 200) expect(await everything(lake)).toEqual(before);
      }
      const left = await everything(lake);
      await lake.close();
      const again = await startLake({ directory, tokens });
      expect(await everything(again)).toEqual(left);
      await again.close();
    }),
  );
  await fc.assert(property, { numRuns: 100 });
});

it('wherever the last write was cut off, what stood before it stands', async () => {
  const property = fc.asyncProperty(fc.nat(), (byte) =>
    inFolder(async (directory) => {
      const lake = await startLake({ directory });
      const ids = ['atlas', 'bible', 'cookery'];
      for (const _id of ids)
        lake.append({ changes: [{ id: _id, document: { _id, _type: 'book', title: 'é✏️' } }] });
      await lake.close();
      const file = join(directory, 'log.ndjson');
      const log = readFileSync(file);
      const cut = log.subarray(0, byte % (log.length + 1));
      writeFileSync(file, cut);
      const whole = cut.filter((each) => each === 10).length; // the lines that are still ended
      const again = await startLake({ directory, tokens });
      const found = (await everything(again)).map((each) => (each as { _id: string })._id);
      await again.close();
      expect(found).toEqual(ids.slice(0, whole));
    }),
  );
  await fc.assert(property, { numRuns: 100 });
});

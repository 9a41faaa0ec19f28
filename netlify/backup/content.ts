import { join } from 'node:path';
import type { SanityClient } from '@sanity/client';
import { createContentClient } from '../../src/content/client.ts';
import { readLake, type Lake } from '../../src/content/lake.ts';
import type { Variables } from '../env.ts';
import { bytesOf, restoreAsset, saveAsset, sumOf } from './assets.ts';
import {
  allDocuments,
  isAsset,
  isRelease,
  lakeDocument,
  lastingSum,
  type LakeDocument,
} from './documents.ts';
import { readLines, writeLines } from './lines.ts';
import type { SavedContent } from './manifest.ts';
import { weakened, type Weakened } from './references.ts';

/** Where the content is, for somebody who may read drafts. */
export function readOwnLake(variables: Variables): Lake {
  const lake = readLake(variables);
  if (!lake.token)
    throw new Error('Cannot read drafts: set SANITY_TOKEN to a token that may read them');
  return lake;
}

const FILE = 'content.ndjson';

/** Saves every document, drafts and releases among them, and every picture and file. */
export async function saveContent(folder: string, lake: Lake): Promise<SavedContent> {
  const documents = await allDocuments(lake);
  const digest = await writeLines(join(folder, FILE), [
    documents.map((each) => JSON.stringify(each)),
  ]);
  const assets = [];
  for (const each of documents.filter(isAsset)) assets.push(await saveAsset(folder, each, lake));
  return { file: FILE, ...digest, lasting: lastingSum(documents), assets };
}

export async function refuseLake(lake: Lake): Promise<void> {
  const { length } = await allDocuments(lake);
  if (length > 0)
    throw new Error(
      `Cannot restore the content: ${lake.dataset} is not empty, it has ${length} documents`,
    );
}

/** Fills an empty dataset; throws where it is not, after that, what was saved. */
export async function restoreContent(
  folder: string,
  saved: SavedContent,
  variables: Variables,
): Promise<void> {
  const client = createContentClient(variables).withConfig({ perspective: 'raw' });
  const documents = await savedDocuments(join(folder, saved.file));
  for (const each of documents.filter(isRelease)) await restoreRelease(each, client);
  for (const { id, file } of saved.assets)
    await restoreAsset(
      join(folder, file),
      documents.find(({ _id }) => _id === id)!,
      client,
    );
  const others = documents.filter((each) => !isRelease(each) && !isAsset(each));
  await restoreDocuments(others.map(weakened), client);
  await refuseOther(saved, readOwnLake(variables));
}

async function savedDocuments(path: string): Promise<LakeDocument[]> {
  const documents = [];
  for await (const lines of readLines(path, 100))
    documents.push(...lines.map((line) => lakeDocument.parse(JSON.parse(line))));
  return documents;
}

const restoreRelease = (document: LakeDocument, client: SanityClient): Promise<unknown> =>
  client.action({
    actionType: 'sanity.action.release.import',
    attributes: document,
    releaseId: document._id.replace('_.releases.', ''),
    ifExists: 'fail',
  });

/** Everything first, and then to what it refers: in a circle there is no order that would do. */
async function restoreDocuments(all: Weakened[], client: SanityClient): Promise<void> {
  for (const batch of inBatches(all)) {
    const documents = client.transaction();
    for (const { document } of batch) documents.create(document);
    await documents.commit();
  }
  for (const batch of inBatches(all.filter(({ places }) => places.length > 0))) {
    const strict = client.transaction();
    for (const { document, places } of batch)
      strict.patch(document._id, (patch) => patch.unset(places.map((place) => `${place}._weak`)));
    await strict.commit();
  }
}

const MOST_BYTES = 250_000; // of one request: Sanity takes no more than 4 MB

function inBatches(all: Weakened[]): Weakened[][] {
  const batches: Weakened[][] = [];
  let bytes = Infinity;
  for (const each of all) {
    bytes += Buffer.byteLength(JSON.stringify(each.document));
    if (bytes > MOST_BYTES) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)!.push(each);
  }
  return batches;
}

async function refuseOther(saved: SavedContent, lake: Lake): Promise<void> {
  const documents = await allDocuments(lake);
  if (documents.length !== saved.rows || lastingSum(documents) !== saved.lasting)
    throw new Error(
      `Cannot restore the content: there are ${documents.length} documents and were ${saved.rows}, or they differ. Use an empty dataset and try again`,
    );
  for (const { id, sha256 } of saved.assets)
    if (
      sumOf(
        await bytesOf(
          documents.find(({ _id }) => _id === id)!,
          lake,
        ),
        'sha256',
      ) !== sha256
    )
      throw new Error(`Cannot restore the content: ${id} has other bytes than it had`);
}

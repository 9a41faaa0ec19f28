import { createHash } from 'node:crypto';
import * as z from 'zod';
import { lakeUrl, type Lake } from '../../src/content/lake.ts';

export const lakeDocument = z.looseObject({
  _id: z.string(),
  _type: z.string(),
  _createdAt: z.string().optional(),
});
export type LakeDocument = z.infer<typeof lakeDocument>;

/** Every document, also what is not published yet, in the order of their ids. */
export async function allDocuments(lake: Lake): Promise<LakeDocument[]> {
  const answered = await fetch(`${lakeUrl(lake)}/data/export/${lake.dataset}`, {
    headers: { authorization: `Bearer ${lake.token}` },
  });
  if (!answered.ok) throw new Error(`Cannot read the content: Sanity answered ${answered.status}`);
  const lines = (await answered.text()).split('\n').filter(Boolean);
  return lines
    .map((line) => lakeDocument.parse(JSON.parse(line))) // an error comes as a line too
    .filter(({ _id }) => isOurs(_id))
    .sort((a, b) => (a._id < b._id ? -1 : 1));
}

/** Sanity keeps its own in a dataset, such as who may do what. Releases are ours all the same. */
const isOurs = (id: string): boolean => !id.startsWith('_.') || isRelease({ _id: id });

export const isRelease = ({ _id }: Pick<LakeDocument, '_id'>): boolean =>
  _id.startsWith('_.releases.');

export const isAsset = ({ _type }: LakeDocument): boolean =>
  _type === 'sanity.imageAsset' || _type === 'sanity.fileAsset';

/** What the lake makes of a picture’s bytes by itself, and where it keeps them. */
const derived = [
  ...['_createdAt', 'assetId', 'extension', 'metadata', 'mimeType', 'path', 'sha1hash', 'size'],
  ...['uploadId', 'url'],
];

/** Of a picture: what somebody said of it. */
export const toldOf = (asset: LakeDocument): Record<string, unknown> =>
  without(asset, [...derived, '_id', '_type', '_rev', '_updatedAt', '_system']);

/** What is the same wherever a document is restored. */
function lasting(document: LakeDocument): unknown {
  const { _id, _type, name, state, metadata } = document;
  if (isRelease(document)) return { _id, name, state, metadata };
  if (isAsset(document)) return { _id, _type, ...toldOf(document) };
  return without(document, ['_rev', '_updatedAt', '_system']);
}

const without = (document: object, names: string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(document).filter(([name]) => !names.includes(name)));

/** Known again in another lake: a checksum of what lasts. */
export const lastingSum = (documents: LakeDocument[]): string =>
  createHash('sha256')
    .update(ordered(documents.map(lasting)))
    .digest('hex');

/** JSON that does not depend on the order in which an object was filled. */
function ordered(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(ordered).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, each]) => `${JSON.stringify(name)}:${ordered(each)}`).join()}}`;
}

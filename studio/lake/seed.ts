import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import * as z from 'zod';
import { keepFile, keepImage, type AssetPlace } from './assets.ts';
import { lakeDocument, type LakeDocument } from './document.ts';

/** The documents of NDJSON files in the form that `sanity dataset import` takes, with its images and files. */
export async function readSeed(files: string[], place: AssetPlace): Promise<LakeDocument[]> {
  const documents = new Map<string, LakeDocument>();
  for (const file of files)
    for (const document of await readSeedFile(file, place)) documents.set(document._id, document);
  return [...documents.values()];
}

async function readSeedFile(file: string, place: AssetPlace): Promise<LakeDocument[]> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const read = await Promise.all(lines.map((line) => readSeedLine(line, file, place)));
  return read.flat();
}

async function readSeedLine(
  line: string,
  file: string,
  place: AssetPlace,
): Promise<LakeDocument[]> {
  const assets: LakeDocument[] = [];
  const upload = async (kind: string, path: string) => {
    const bytes = readFileSync(resolve(dirname(file), path));
    const filename = basename(path);
    const asset =
      kind === 'image' ? await keepImage(bytes, place) : keepFile(bytes, { ...place, filename });
    assets.push({ ...asset, originalFilename: filename });
    return asset._id;
  };
  const document = record.parse(await withAssets(JSON.parse(line), upload));
  const { timestamp } = place;
  const times = { _createdAt: timestamp, _updatedAt: timestamp, _rev: 'seed' };
  return [...assets, lakeDocument.parse({ ...times, ...document })];
}

const record = z.record(z.string(), z.unknown());

const assetLink = z.looseObject({
  _sanityAsset: z.templateLiteral([z.enum(['image', 'file']), '@file://', z.string()]),
});

type Upload = (kind: string, path: string) => Promise<string>;

/** `{ _sanityAsset: "image@file://./logo.png" }` becomes a reference to the image it names. */
async function withAssets(value: unknown, upload: Upload): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((each) => withAssets(each, upload)));
  if (typeof value !== 'object' || value === null) return value;

  const link = assetLink.safeParse(value);
  if (link.success) {
    const { _sanityAsset, ...rest } = link.data;
    const [kind = '', path = ''] = _sanityAsset.split('@file://');
    const _ref = await upload(kind, path);
    return { _type: kind, ...rest, asset: { _type: 'reference', _ref } };
  }
  const entries = Object.entries(value).map(
    async ([key, each]) => [key, await withAssets(each, upload)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import * as z from 'zod';
import { keepImage } from './assets.ts';
import { lakeDocument, type LakeDocument } from './document.ts';

interface Place {
  directory: string;
  timestamp: string;
}

/** The documents of NDJSON files in the form that `sanity dataset import` takes, images included. */
export async function readSeed(files: string[], place: Place): Promise<LakeDocument[]> {
  const documents = new Map<string, LakeDocument>();
  for (const file of files)
    for (const document of await readSeedFile(file, place)) documents.set(document._id, document);
  return [...documents.values()];
}

async function readSeedFile(file: string, place: Place): Promise<LakeDocument[]> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const read = await Promise.all(lines.map((line) => readSeedLine(line, file, place)));
  return read.flat();
}

async function readSeedLine(line: string, file: string, place: Place): Promise<LakeDocument[]> {
  const assets: LakeDocument[] = [];
  const upload = async (path: string) => {
    const asset = await keepImage(readFileSync(resolve(dirname(file), path)), place);
    assets.push({ ...asset, originalFilename: basename(path) });
    return asset._id;
  };
  const document = record.parse(await withAssets(JSON.parse(line), upload));
  const { timestamp } = place;
  const times = { _createdAt: timestamp, _updatedAt: timestamp, _rev: 'seed' };
  return [...assets, lakeDocument.parse({ ...times, ...document })];
}

const record = z.record(z.string(), z.unknown());

const assetLink = z.looseObject({ _sanityAsset: z.string().regex(/^image@file:\/\//) });

/** `{ _sanityAsset: "image@file://./logo.png" }` becomes a reference to the image it names. */
async function withAssets(
  value: unknown,
  upload: (path: string) => Promise<string>,
): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((each) => withAssets(each, upload)));
  if (typeof value !== 'object' || value === null) return value;

  const link = assetLink.safeParse(value);
  if (link.success) {
    const { _sanityAsset, ...rest } = link.data;
    const _ref = await upload(_sanityAsset.replace('image@file://', ''));
    return { _type: 'image', ...rest, asset: { _type: 'reference', _ref } };
  }
  const entries = Object.entries(value).map(
    async ([key, each]) => [key, await withAssets(each, upload)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

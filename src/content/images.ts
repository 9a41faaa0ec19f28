import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { download } from './download.ts';
import type { ImageSource } from './picture.ts';

export interface ImagePlace {
  folder: string;
  apiHost?: string | undefined; // of the local lake, which serves its own images
  kept?: string; // where a copy is kept of each that was ever made
}

/** Every image in the sizes and formats that pages ask for, so that no visitor meets another host. */
export async function writeImages(sources: ImageSource[], place: ImagePlace): Promise<void> {
  await mkdir(place.folder, { recursive: true });
  for (const source of sources) if (!(await copied(source, place))) await makeSizes(source, place);
}

async function makeSizes(source: ImageSource, { folder, apiHost, kept }: ImagePlace) {
  const bytes = await download(source.url, apiHost);
  await writeSize(bytes, join(folder, source.name), source.width);
  await writeSize(bytes, join(folder, `${source.name}@2x`), source.width * 2);
  if (kept) await keep(filesOf(source), { folder, kept });
}

const filesOf = ({ name }: ImageSource): string[] =>
  ['.avif', '.webp', '@2x.avif', '@2x.webp'].map((ending) => name + ending);

/** An image has its name for good, so what was once made of it is what would be made now. */
async function copied(source: ImageSource, { folder, kept }: ImagePlace): Promise<boolean> {
  const files = filesOf(source);
  if (!kept || !files.every((file) => existsSync(join(kept, file)))) return false;
  for (const file of files) await copyFile(join(kept, file), join(folder, file));
  return true;
}

/** Each as a whole or not at all, whoever else keeps the same. */
async function keep(files: string[], { folder, kept }: { folder: string; kept: string }) {
  await mkdir(kept, { recursive: true });
  for (const file of files) {
    const aside = join(kept, randomUUID());
    await copyFile(join(folder, file), aside);
    await rename(aside, join(kept, file));
  }
}

async function writeSize(bytes: Uint8Array, path: string, width: number): Promise<void> {
  const resized = sharp(bytes).resize({ width, withoutEnlargement: true });
  await resized.clone().avif({ quality: 60 }).toFile(`${path}.avif`);
  await resized.clone().webp({ quality: 80 }).toFile(`${path}.webp`);
}

import { mkdirSync, readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import sharp from 'sharp';

const here = import.meta.dirname;

/** Sanity takes photographs better than drawings, so each drawing is kept as a PNG as well. */
mkdirSync(join(here, 'images'), { recursive: true });
for (const file of readdirSync(join(here, 'drawings')))
  await sharp(join(here, 'drawings', file))
    .png({ palette: true, compressionLevel: 9 })
    .toFile(join(here, 'images', `${parse(file).name}.png`));

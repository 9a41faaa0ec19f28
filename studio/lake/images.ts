import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type FitEnum, type FormatEnum, type ResizeOptions } from 'sharp';
import * as z from 'zod';
import { assetFolder } from './assets.ts';
import { refusal } from './replies.ts';

const MAX_SIDE = 2000; // pixels: a stranger's address must not cost us a gigabyte

const side = z.coerce.number().int().min(1).max(MAX_SIDE).optional();

/** The part of Sanity's image transformations that our pages and the Studio use. */
const transformation = z.object({
  w: side,
  h: side,
  dpr: z.coerce.number().min(1).max(3).default(1),
  q: z.coerce.number().int().min(1).max(100).default(75),
  fit: z.enum(['clip', 'crop', 'fill', 'max', 'min', 'scale']).default('clip'),
  fm: z.enum(['jpg', 'png', 'webp', 'avif']).optional(),
});
type Transformation = z.infer<typeof transformation>;

const fileName = /^[a-f0-9]{40}-\d+x\d+\.(jpg|png|webp|avif|gif|svg)$/;

export async function answerImage(file: string, asked: URLSearchParams, directory: string) {
  const ending = fileName.exec(file)?.[1];
  const path = join(assetFolder(directory), file);
  if (!ending || !existsSync(path)) return refusal(404, 'There is no such image');

  const read = transformation.safeParse(Object.fromEntries(asked));
  if (!read.success) return refusal(400, z.prettifyError(read.error));
  const bytes = readFileSync(path);
  const isPlain = read.data.w === undefined && read.data.h === undefined && !read.data.fm;
  if (isPlain || ending === 'svg') return picture(bytes, ending);
  const format = read.data.fm ?? (ending === 'gif' ? 'png' : ending);
  return picture(await transformed(bytes, read.data, format), format);
}

const fits: Record<Transformation['fit'], keyof FitEnum> = {
  clip: 'inside',
  crop: 'cover',
  fill: 'contain',
  max: 'inside',
  min: 'cover',
  scale: 'fill',
};

function transformed(bytes: Buffer, asked: Transformation, format: string): Promise<Buffer> {
  const { w, h, dpr, q, fit } = asked;
  const scaled = (length: number | undefined) =>
    length === undefined ? undefined : Math.min(Math.round(length * dpr), MAX_SIDE);
  const size: ResizeOptions = {
    fit: fits[fit],
    withoutEnlargement: fit === 'max' || fit === 'min',
  };
  const resized = sharp(bytes).resize(scaled(w) ?? null, scaled(h) ?? null, size);
  const kind = (format === 'jpg' ? 'jpeg' : format) as keyof FormatEnum;
  return resized.toFormat(kind, { quality: q }).toBuffer();
}

function picture(bytes: Buffer, ending: string): Response {
  const kind = { jpg: 'jpeg', svg: 'svg+xml' }[ending] ?? ending;
  const headers = {
    'content-type': `image/${kind}`,
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': "default-src 'none'; sandbox", // an SVG can carry a script
    'x-content-type-options': 'nosniff',
  };
  return new Response(new Uint8Array(bytes), { headers });
}

import jsqr from 'jsqr';
import sharp from 'sharp';

// What is there when it runs is the function; its types have it under `default`.
const read = jsqr as unknown as typeof jsqr.default;

/** What a phone would read from a picture, or from SVG. */
export async function readQr(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return read(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

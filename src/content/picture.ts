import type { Found, FoundLogo, FoundPicture } from './found.ts';

/** The width at which a logo is shown, in CSS pixels; a file of twice as many stands beside it. */
export const LOGO_WIDTH = 320;
export const PICTURE_WIDTH = 160; // beside words

/** An image to be downloaded, made smaller and written as `<name>.avif`, `<name>@2x.avif` and WebP. */
export interface ImageSource {
  name: string;
  url: string;
  width: number;
}

type FoundImage = FoundLogo | FoundPicture;

/** An image as pages show it; nothing where the text was written and no image uploaded. */
export function pictureOf(image: FoundImage | null, most = LOGO_WIDTH) {
  const size = image && sizeOf(image, most);
  return size ? { src: `/images/${size.name}`, ...size.shown, alt: image.alt } : undefined;
}

export function imageSources({ consultations, versions }: Found): ImageSource[] {
  const logos = consultations.flatMap(({ partners }) => partners ?? []).map(({ logo }) => logo);
  const pictures = versions.flatMap(({ words }) => words ?? []).map(({ picture }) => picture);
  const sources = [...sourcesOf(logos, LOGO_WIDTH), ...sourcesOf(pictures, PICTURE_WIDTH)];
  return [...new Map(sources.map((each) => [each.name, each])).values()];
}

const sourcesOf = (images: (FoundImage | null)[], most: number): ImageSource[] =>
  images.flatMap((image) => {
    const size = image && sizeOf(image, most);
    return size ? [{ name: size.name, url: size.url, width: size.shown.width }] : [];
  });

function sizeOf({ asset }: FoundImage, most: number) {
  if (!asset?.url || !asset.width || !asset.height) return undefined;
  const width = Math.min(most, asset.width);
  const height = Math.round((width * asset.height) / asset.width);
  return { name: `${checksumOf(asset._id)}-${width}`, url: asset.url, shown: { width, height } };
}

/** `image-<checksum>-640x400-png`: the name changes with the image, so browsers may keep it for good. */
const checksumOf = (assetId: string): string => assetId.replace(/^image-(\w{16}).*$/, '$1');

import type { Found, FoundLogo } from './found.ts';

/** The width at which a logo is shown, in CSS pixels; a file of twice as many stands beside it. */
export const LOGO_WIDTH = 320;

/** An image to be downloaded, made smaller and written as `<name>.avif`, `<name>@2x.avif` and WebP. */
export interface ImageSource {
  name: string;
  url: string;
  width: number;
}

/** A logo as pages show it; nothing where the text was written and no image uploaded. */
export function pictureOf(logo: FoundLogo | null) {
  const size = logo && sizeOf(logo);
  return size ? { src: `/images/${size.name}`, ...size.shown, alt: logo.alt } : undefined;
}

export function imageSources({ consultations }: Found): ImageSource[] {
  const logos = consultations.flatMap(({ partners }) => partners ?? []).map(({ logo }) => logo);
  const sources = logos.flatMap((logo) => {
    const size = logo && sizeOf(logo);
    return size ? [{ name: size.name, url: size.url, width: size.shown.width }] : [];
  });
  return [...new Map(sources.map((each) => [each.name, each])).values()];
}

function sizeOf({ asset }: FoundLogo) {
  if (!asset?.url || !asset.width || !asset.height) return undefined;
  const width = Math.min(LOGO_WIDTH, asset.width);
  const height = Math.round((width * asset.height) / asset.width);
  return { name: `${checksumOf(asset._id)}-${width}`, url: asset.url, shown: { width, height } };
}

/** `image-<checksum>-640x400-png`: the name changes with the image, so browsers may keep it for good. */
const checksumOf = (assetId: string): string => assetId.replace(/^image-(\w{16}).*$/, '$1');

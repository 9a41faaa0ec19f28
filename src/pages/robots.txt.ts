import type { APIContext } from 'astro';

const isPreview = import.meta.env.PUBLIC_PREVIEW === '1';

const forAll = (at: URL | undefined): string =>
  ['Allow: /', ...(at ? ['', `Sitemap: ${new URL('/sitemap.xml', at).href}`] : [])].join('\n');

export const GET = ({ site: at }: APIContext): Response =>
  new Response(`User-agent: *\n${isPreview ? 'Disallow: /' : forAll(at)}\n`);

const isPreview = import.meta.env.PUBLIC_PREVIEW === '1';

export const GET = (): Response =>
  new Response(`User-agent: *\n${isPreview ? 'Disallow: /' : 'Allow: /'}\n`);

import { join } from 'node:path';
import { HeadersHandler } from '@netlify/headers';
import { StaticHandler, type StaticMatch } from '@netlify/static';

/** A file of a built site, with the headers that the build gives it. */
export async function staticAnswer(root: string, request: Request): Promise<Response> {
  if (!['GET', 'HEAD'].includes(request.method))
    return new Response('Method not allowed', { status: 405, headers: { Allow: 'GET, HEAD' } });
  const directory = join(root, 'dist');
  const response = await (await found(directory, request)).handle();
  const headers = new HeadersHandler({ projectDir: root, publishDir: 'dist', logger: console });
  await headers.apply(request, response);
  return response;
}

async function found(directory: string, request: Request): Promise<StaticMatch> {
  const statics = new StaticHandler({ directory });
  const match = await statics.match(request);
  if (match) return match;
  const missing = await statics.match(new Request(new URL('/404.html', request.url)));
  const page = (await missing?.handle()) ?? new Response('Not found');
  return { handle: async () => new Response(page.body, { status: 404, headers: page.headers }) };
}

import { join } from 'node:path';
import { HeadersHandler } from '@netlify/headers';
import { RedirectsHandler } from '@netlify/redirects';
import { StaticHandler } from '@netlify/static';

/** A file of a built site, with the headers that the build gives it; or where the build says it is now. */
export async function staticAnswer(root: string, request: Request): Promise<Response> {
  if (!['GET', 'HEAD'].includes(request.method))
    return new Response('Method not allowed', { status: 405, headers: { Allow: 'GET, HEAD' } });
  const response = await answerFrom(root, request);
  const headers = new HeadersHandler({ projectDir: root, publishDir: 'dist', logger: console });
  await headers.apply(request, response);
  return response;
}

async function answerFrom(root: string, request: Request): Promise<Response> {
  const publicDir = join(root, 'dist');
  const file = await fileAt(publicDir, request.url);
  if (file) return file;
  const rules = { configRedirects: [], jwtRoleClaim: '', jwtSecret: '', projectDir: publicDir };
  const rule = isReadable(request.url)
    ? await new RedirectsHandler({ ...rules, publicDir }).match(request)
    : undefined;
  if (rule?.redirect)
    return new Response(null, {
      status: rule.statusCode,
      headers: { Location: pathOf(rule.target) },
    });
  return rule
    ? inPlace(publicDir, { path: rule.target.pathname, status: rule.statusCode, request })
    : inPlace(publicDir, { path: '/404.html', status: 404, request });
}

/** `/%ff` is no text, so nothing can have been there before. */
function isReadable(url: string): boolean {
  try {
    return decodeURI(url) !== '';
  } catch {
    return false;
  }
}

const pathOf = ({ pathname, search }: URL): string => pathname + search;

/** Another file than was asked for, under the address that was. */
async function inPlace(
  directory: string,
  { path, status, request }: { path: string; status: number; request: Request },
): Promise<Response> {
  const page = await fileAt(directory, new URL(path, request.url).href);
  return new Response(page?.body ?? 'Not found', { status, headers: page?.headers ?? {} });
}

async function fileAt(directory: string, url: string): Promise<Response | undefined> {
  const match = await new StaticHandler({ directory }).match(new Request(url));
  return match?.handle();
}

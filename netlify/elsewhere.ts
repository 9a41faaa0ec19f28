import { movedPath } from '../src/form/fields.ts';
import { findFormer, type Content } from './content.ts';
import { refusalReply } from './receiver/reply.ts';

/** The answer at an address of a consultation that is not there: it may have moved, or be gone. */
export function elsewhere(content: Content, request: Request, slug = ''): Response {
  const former = findFormer(content, slug);
  if (former) return moved(content, request, former.slug);
  return refusalReply(content, content.snapshot.gone.includes(slug) ? 'gone' : 'notFound');
}

/** 308 has a form sent again to where it should go; after a 301 browsers would ask for a page instead. */
function moved({ headers }: Content, { url, method }: Request, slug: string): Response {
  const { pathname, search } = new URL(url);
  const Location = movedPath(pathname, slug) + search;
  const status = method === 'GET' || method === 'HEAD' ? 301 : 308;
  return new Response(null, { status, headers: { ...headers, Location } });
}

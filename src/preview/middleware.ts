import type { APIContext, MiddlewareHandler, MiddlewareNext } from 'astro';
import { choiceOf } from './as-of.ts';
import { enterByLink, enterFromStudio, goTo, isStillGood } from './entrances.ts';
import { file } from './file.ts';
import { previewHeaders } from './headers.ts';
import { picture } from './picture.ts';
import { nowhere, outOfOrder } from './plain-page.ts';
import { COOKIE, openSession, type Session } from './session.ts';
import { show } from './show.ts';
import { realWorld, type World } from './world.ts';

/** Stands before every page of the preview: who may see drafts, and in which headers. */
export const onRequest: MiddlewareHandler = async (context, next) => {
  try {
    const world = realWorld();
    return await withHeaders(await answer(context, next, world), world.studio);
  } catch (error) {
    console.error('Cannot answer a request for the preview:', error);
    return withHeaders(html(500, outOfOrder()), undefined);
  }
};

async function answer(context: APIContext, next: MiddlewareNext, world: World): Promise<Response> {
  const { url, cookies } = context;
  const [first, second, third] = url.pathname.split('/').filter(Boolean);
  if (first === 'robots.txt') return next();
  if (first === 'preview' && second === 'enable') return orNowhere(enterFromStudio(url, world));
  if (first === 'preview' && second === 'link') return orNowhere(enterByLink(url, world));

  const session = await grantedBy(cookies.get(COOKIE)?.value, world);
  if (!session || !isFromHere(context)) return html(404, nowhere());
  if (first === 'preview' && second === 'show')
    return goTo(url.searchParams.get('to'), { ...session, choice: choiceOf(third) }, world);
  if (first === 'images') return orNowhere(picture(second ?? '', world));
  if (first === 'documents') return orNowhere(file(url.pathname, world));
  return show(context, next, { session, world });
}

async function grantedBy(cookie: string | undefined, world: World): Promise<Session | undefined> {
  const session = openSession(cookie ?? '', { secret: world.secret, now: world.now() });
  return session && (await isStillGood(session, world)) ? session : undefined;
}

/** A form, at least: the cookie goes with what other sites send, too. */
const isFromHere = ({ request, url }: APIContext): boolean =>
  request.method === 'GET' || request.headers.get('origin') === url.origin;

const orNowhere = async (entered: Promise<Response | undefined>): Promise<Response> =>
  (await entered) ?? html(404, nowhere());

const html = (status: number, text: string): Response =>
  new Response(text, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });

/** The policy names what the page holds, so the page is made whole first. */
async function withHeaders(response: Response, studio: string | undefined): Promise<Response> {
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  const body = isPage ? await response.text() : response.body;
  const answered = new Response(body, response);
  const headers = previewHeaders(typeof body === 'string' ? body : '', studio);
  for (const [name, value] of Object.entries(headers)) answered.headers.set(name, value);
  return answered;
}

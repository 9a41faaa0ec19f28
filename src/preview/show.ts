import type { APIContext, MiddlewareNext } from 'astro';
import { showing } from '../components/shown.ts';
import { fetchDrafts, type Drafts } from '../content/drafts.ts';
import type { Addressed } from '../domain/addresses.ts';
import { movedFrom } from './address.ts';
import { answerForm, type Answered } from './answer.ts';
import { markQuestions } from './mark-questions.ts';
import type { Session } from './session.ts';
import { unfinishedScreen } from './unfinished.tsx';
import { visitOf, type Visit } from './visit.ts';
import type { World } from './world.ts';

/** A page of the site, made of the drafts as they are at this moment. */
export async function show(
  { request, url }: APIContext,
  next: MiddlewareNext,
  { session, world }: { session: Session; world: World },
): Promise<Response> {
  const { studio, shift } = world;
  const drafts = await fetchDrafts(world.client);
  const to = movedFrom(url.pathname, addressedIn(drafts));
  if (to) return new Response(null, { status: 307, headers: { Location: to + url.search } });
  const visitor = { pathname: url.pathname, session, studio, now: world.now(), shift };
  const visit = visitOf(drafts, visitor);
  const own = await ownScreen(request, visit, studio);

  return showing({ ...visit, screen: own?.screen }, async () => {
    const response = await (own ? next('/preview/screen') : next());
    const status = own?.status ?? response.status;
    if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
    return new Response(withMarks(await response.text(), visit), {
      status,
      headers: response.headers,
    });
  });
}

const addressedIn = ({ found }: Drafts): Addressed[] =>
  found.consultations.flatMap(({ slug, earlierSlugs }) =>
    slug ? [{ slug, earlierSlugs: earlierSlugs ?? [] }] : [],
  );

/** What the preview says in place of the page: what is missing, or what comes of a form. */
async function ownScreen(
  request: Request,
  { consultation, unfinished, site }: Visit,
  studio: string | undefined,
): Promise<Answered | undefined> {
  if (unfinished.length > 0) return { status: 200, screen: unfinishedScreen(unfinished, studio) };
  if (request.method !== 'POST' || !consultation) return undefined;
  const form = new URLSearchParams(await request.clone().text());
  const change = new URL(request.url).searchParams.get('change') ?? undefined;
  return answerForm(consultation, { form, change, now: site.now });
}

const withMarks = (html: string, { consultation, marksOf }: Visit): string =>
  consultation ? markQuestions(html, consultation, marksOf) : html;

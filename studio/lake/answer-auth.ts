import * as z from 'zod';
import { personOf, tokenIn } from './access.ts';
import { loopbackAddress } from './loopback.ts';
import type { Asked } from './read-request.ts';
import { json, nowhere, refusal, signInFirst } from './replies.ts';
import { noSignIn, signInPage } from './sign-in-page.ts';
import type { World } from './world.ts';

type Answer = (asked: Asked, world: World) => Response | Promise<Response>;

const answers = new Map<string, Answer>([
  ['GET auth/providers', providers],
  ['GET auth/login/local', ({ search }, world) => showPage(search.get('origin') ?? '', world)],
  ['POST auth/login/local', signIn],
  ['GET auth/fetch', exchange],
  ['GET auth/id', whose],
  ['POST auth/logout', signOut],
]);

/** Signing in and out, as the Studio does it: by a page of ours, with a ticket, for a token. */
export async function answerAuth(asked: Asked, world: World): Promise<Response> {
  const found = answers.get(`${asked.request.method} ${asked.path.join('/')}`);
  const answered = (await found?.(asked, world)) ?? nowhere(asked.path);
  answered.headers.set('cache-control', 'no-store');
  return answered;
}

/** Where people sign in, for the Studio to send them there. */
function providers({ request }: Asked, { people }: World): Response {
  const url = new URL('/v1/auth/login/local', request.url).href;
  const local = { name: 'local', title: 'This machine', url };
  return json(200, { providers: people.length > 0 ? [local] : [] });
}

function showPage(from: string, { people }: World): Response {
  const back = loopbackAddress(from);
  return back ? signInPage(people, back) : fromElsewhere();
}

const posted = z.object({ person: z.string(), origin: z.string() });

/** Back to the Studio, with a ticket that it alone sees: what follows a # is sent to no server. */
async function signIn({ request }: Asked, { people, signedIn }: World): Promise<Response> {
  const form = await request.formData().catch(() => []);
  const read = posted.safeParse(Object.fromEntries(form));
  const back = loopbackAddress(read.data?.origin ?? '');
  const person = people.find(({ id }) => id === read.data?.person);
  if (!back) return fromElsewhere();
  if (!person) return noSignIn('There is nobody of that name. Go back and choose another.');
  back.hash = `sid=${signedIn.issue(person)}`;
  return new Response(null, { status: 303, headers: { location: back.href } });
}

const fromElsewhere = (): Response =>
  noSignIn('Sign-in is for a Studio on this machine. Open yours again and sign in from there.');

/** The ticket for a token. */
function exchange({ search }: Asked, { sessions, signedIn }: World): Response {
  const person = signedIn.take(search.get('sid') ?? '');
  if (person) return json(200, { token: sessions.start(person) });
  return refusal(401, 'This sign-in was used before, or is more than a minute old: sign in again');
}

function whose({ request }: Asked, world: World): Response {
  const person = personOf(tokenIn(request.headers.get('authorization')) ?? '', world);
  return person ? json(200, { id: person.id }) : signInFirst();
}

/** Whoever is signed out already has nothing left to do. */
function signOut({ request }: Asked, { sessions }: World): Response {
  sessions.end(tokenIn(request.headers.get('authorization')) ?? '');
  return json(200, { ok: true });
}

import { urlSearchParamPreviewPathname, validatePreviewUrl } from '@sanity/preview-url-secret';
import { localAddress } from './address.ts';
import { findLink, hashOf } from './links.ts';
import { cookieFor, type Session } from './session.ts';
import type { World } from './world.ts';

const WORKING_DAY = 12 * 3_600_000;

/** From the Studio, with a secret that its Presentation tool has just left in the lake. */
export async function enterFromStudio(url: URL, world: World): Promise<Response | undefined> {
  const { isValid } = await validatePreviewUrl(world.client, url.href);
  if (!isValid) return undefined;
  const until = +world.now() + WORKING_DAY;
  return goTo(
    url.searchParams.get(urlSearchParamPreviewPathname),
    { by: { kind: 'officer' }, until, choice: 'now' },
    world,
  );
}

/** By a link that an officer made for somebody without an account. */
export async function enterByLink(url: URL, world: World): Promise<Response | undefined> {
  const secretHash = hashOf(url.pathname.split('/')[3] ?? '');
  const link = await findLink(world.client, secretHash, world.now());
  if (!link) return undefined;
  const session: Session = {
    by: { kind: 'link', secretHash },
    until: +link.expiresAt,
    choice: 'now',
  };
  return goTo(url.searchParams.get('to'), session, world);
}

/** On to a page of the preview, with the session in the cookie. */
export function goTo(address: string | null | undefined, session: Session, world: World): Response {
  const cookie = cookieFor(session, { secret: world.secret, now: world.now() });
  const headers = { Location: localAddress(address), 'Set-Cookie': cookie };
  return new Response(null, { status: 303, headers });
}

/** The session of somebody who may see drafts now: a link may have been revoked since. */
export async function isStillGood(session: Session, world: World): Promise<boolean> {
  const { by } = session;
  if (by.kind === 'officer') return true;
  return (await findLink(world.client, by.secretHash, world.now())) !== undefined;
}

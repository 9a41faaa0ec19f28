import type { IncomingHttpHeaders } from 'node:http';

const ours = /^(?:[a-z0-9-]+\.)*localhost$|^127(?:\.\d{1,3}){3}$|^\[::1\]$/;

/** An address of this machine for itself: `http://localhost:3333/structure`. Nobody else’s. */
export function loopbackAddress(text: string): URL | undefined {
  const address = URL.parse(text);
  if (!address || !/^https?:$/.test(address.protocol) || !ours.test(address.hostname))
    return undefined;
  return address.username || address.password ? undefined : address;
}

/**
 * Why whoever asks gets no answer: a name that somebody else’s server gave to this machine, or a
 * page of somebody else’s site. `null` is who a browser says it is at the end of a redirect.
 */
export function refusedCaller({ host = 'localhost', origin }: IncomingHttpHeaders) {
  if (!loopbackAddress(`http://${host}`))
    return { status: 421, reason: 'The local lake answers to the names of this machine only' };
  if (origin && origin !== 'null' && !loopbackAddress(origin))
    return { status: 403, reason: 'The local lake answers pages of this machine only' };
  return undefined;
}

import { MOST_BYTES, MOST_MEGABYTES } from '../domain/uploads.ts';

const SANITY = 'https://cdn.sanity.io';

/** Where what officers upload is: in Sanity, or in the local lake at `apiHost`; and nowhere else. */
const hostsOf = (apiHost: string | undefined): string[] => [
  SANITY,
  ...(apiHost ? [new URL(apiHost).origin] : []),
];

export const isUploaded = (url: string, apiHost: string | undefined): boolean =>
  hostsOf(apiHost).includes(new URL(url).origin);

/** The bytes of what was uploaded, and of nothing else. */
export async function download(url: string, apiHost: string | undefined): Promise<Uint8Array> {
  const cannot = (why: string) => new Error(`Cannot download ${url}: ${why}`);
  if (!isUploaded(url, apiHost)) throw cannot(`it is not at ${hostsOf(apiHost).join(' or ')}`);

  const response = await fetch(url, { redirect: 'error' }); // which could lead anywhere
  if (!response.ok) throw cannot(`the answer was ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > MOST_BYTES) throw cannot(`it is larger than ${MOST_MEGABYTES} MB`);
  return bytes;
}

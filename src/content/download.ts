const SANITY = 'https://cdn.sanity.io';
const MAX_BYTES = 10_000_000;

/** The bytes of what is in Sanity, or in the local lake at `apiHost`; and of nothing else. */
export async function download(url: string, apiHost: string | undefined): Promise<Uint8Array> {
  const cannot = (why: string) => new Error(`Cannot download ${url}: ${why}`);
  const hosts = [SANITY, ...(apiHost ? [new URL(apiHost).origin] : [])];
  if (!hosts.includes(new URL(url).origin)) throw cannot(`it is not at ${hosts.join(' or ')}`);

  const response = await fetch(url, { redirect: 'error' }); // which could lead anywhere
  if (!response.ok) throw cannot(`the answer was ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > MAX_BYTES) throw cannot(`it is larger than ${MAX_BYTES / 1_000_000} MB`);
  return bytes;
}

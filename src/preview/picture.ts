import { isUploaded } from '../content/download.ts';
import { fetchDrafts } from '../content/drafts.ts';
import { imageSources } from '../content/picture.ts';
import type { World } from './world.ts';

/** A picture that a build would have downloaded: `<name>.webp`, or `<name>@2x.webp` at twice the size. */
export async function picture(file: string, world: World): Promise<Response | undefined> {
  const [, name, twice] = /^([\w-]+?)(@2x)?\.(?:webp|avif)$/.exec(decodeURIComponent(file)) ?? [];
  const { found } = await fetchDrafts(world.client);
  const source = imageSources(found).find((each) => each.name === name);
  if (!source || !isUploaded(source.url, world.apiHost)) return undefined;

  const address = new URL(source.url);
  address.searchParams.set('w', String(source.width * (twice ? 2 : 1)));
  address.searchParams.set('fm', 'webp'); // for either name: a browser goes by the type it is sent
  const response = await fetch(address, { redirect: 'error' });
  if (!response.ok) return undefined;
  return new Response(response.body, { headers: { 'Content-Type': 'image/webp' } });
}

import { isUploaded } from '../content/download.ts';
import { fetchDrafts } from '../content/drafts.ts';
import { fileSources } from '../content/file-sources.ts';
import { fileKinds } from '../domain/file-kinds.ts';
import type { World } from './world.ts';

/** An uploaded file that a build would have fetched, to be saved. */
export async function file(path: string, world: World): Promise<Response | undefined> {
  const { found } = await fetchDrafts(world.client);
  const source = fileSources(found).find(({ address }) => address === path);
  if (!source || !isUploaded(source.url, world.apiHost)) return undefined;

  const response = await fetch(source.url, { redirect: 'error' });
  if (!response.ok) return undefined;
  const type = fileKinds[source.format].type;
  const headers = { 'Content-Type': type, 'Content-Disposition': 'attachment' };
  return new Response(response.body, { headers });
}

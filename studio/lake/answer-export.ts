import { withAddress } from './assets.ts';
import type { Asked } from './read-request.ts';
import type { World } from './world.ts';

/** `GET data/export`: every document as it is kept, one a line, for `sanity dataset export`. */
export function answerExport({ search }: Asked, { store, url }: World): Response {
  const types = search.get('types')?.split(',');
  const wanted = [...store.documents.values()].filter(
    ({ _type }) => types?.includes(_type) ?? true,
  );
  const text = wanted.map((document) => `${JSON.stringify(withAddress(document, url))}\n`).join('');
  return new Response(text, { headers: { 'content-type': 'application/x-ndjson' } });
}

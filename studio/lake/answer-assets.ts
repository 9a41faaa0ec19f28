import * as z from 'zod';
import { keepImage, withAddress } from './assets.ts';
import type { LakeDocument } from './document.ts';
import { mutate } from './mutate.ts';
import type { Person } from './people.ts';
import type { Asked } from './read-request.ts';
import { json, refusal, writeRefusal } from './replies.ts';
import { transact } from './transact.ts';
import type { World } from './world.ts';

const text = z.string().exactOptional();
const described = z.object({ title: text, label: text, description: text, creditLine: text });
const source = z.object({ sourceId: text, sourceName: text, sourceUrl: text });

/** `POST assets/images`: the same picture, sent again, is the same document. */
export async function answerUpload(asked: Asked, world: World, person: Person): Promise<Response> {
  const { store, directory, url } = world;
  if (person.role === 'viewer') return refusal(403, 'Insufficient permissions');
  const bytes = Buffer.from(await asked.request.arrayBuffer());
  const timestamp = store.now().toISOString();
  const image = await keepImage(bytes, { directory, timestamp }).catch(() => undefined);
  if (!image) return refusal(400, 'Invalid image, could not read metadata');

  const mutation = { createIfNotExists: { ...image, ...detailsIn(asked.search) } };
  const done = await transact(store, { person, dryRun: false }, async (workspace) => {
    const step = mutate(workspace, mutation);
    return step.ok ? undefined : { problem: step.problem, index: 0 };
  });
  if (!done.ok) return writeRefusal('mutation', done);
  const document: LakeDocument = store.documents.get(image._id) ?? image;
  return json(200, { document: withAddress(document, url) });
}

function detailsIn(search: URLSearchParams): object {
  const sent = Object.fromEntries(search);
  const { sourceId: id, sourceName: name, sourceUrl: url } = source.parse(sent);
  const originalFilename = search.get('filename');
  return {
    ...described.parse(sent),
    ...(originalFilename && { originalFilename }),
    ...(id && { source: { id, name, url } }),
  };
}

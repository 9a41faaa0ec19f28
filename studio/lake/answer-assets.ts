import * as z from 'zod';
import { keepFile, keepImage, withAddress } from './assets.ts';
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

export type AssetKind = 'image' | 'file';

/** `POST assets/images` and `assets/files`: the same bytes, sent again, are the same document. */
export async function answerUpload(
  asked: Asked,
  world: World,
  { person, kind }: { person: Person; kind: AssetKind },
): Promise<Response> {
  const { store, url } = world;
  if (person.role === 'viewer') return refusal(403, 'Insufficient permissions');
  const kept = await keep(asked, world, kind).catch(() => undefined);
  if (!kept) return refusal(400, `Invalid ${kind}, could not read metadata`);

  const mutation = { createIfNotExists: { ...kept, ...detailsIn(asked.search) } };
  const done = await transact(store, { person, dryRun: false }, async (workspace) => {
    const step = mutate(workspace, mutation);
    return step.ok ? undefined : { problem: step.problem, index: 0 };
  });
  if (!done.ok) return writeRefusal('mutation', done);
  const document: LakeDocument = store.documents.get(kept._id) ?? kept;
  return json(200, { document: withAddress(document, url) });
}

async function keep(
  { request, search }: Asked,
  { store, directory }: World,
  kind: AssetKind,
): Promise<LakeDocument> {
  const bytes = Buffer.from(await request.arrayBuffer());
  const place = { directory, timestamp: store.now().toISOString() };
  if (kind === 'image') return keepImage(bytes, place);
  return keepFile(bytes, { ...place, filename: search.get('filename') ?? '' });
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

import { syncTags } from './answer-live.ts';
import { withAddress } from './assets.ts';
import type { LakeDocument } from './document.ts';
import type { Person } from './people.ts';
import { documentsIn, isPublic, readPerspective } from './perspectives.ts';
import { runQuery } from './query.ts';
import { readQuery, type Asked } from './read-request.ts';
import { json, queryRefusal, refusal } from './replies.ts';
import type { World } from './world.ts';

export async function answerQuery(
  asked: Asked,
  world: World,
  person: Person | undefined,
): Promise<Response> {
  const read = await readQuery(asked);
  if (!read) return refusal(400, 'A query is text, and each of its parameters is JSON');
  const { query, params } = read;
  const view = readPerspective(asked.search.get('perspective'), asked.apiVersion);
  if (!view.ok) return refusal(400, view.problem);

  const started = performance.now();
  const documents = documentsIn(visibleTo(person, world), view.perspective);
  const answered = await runQuery(query, { params, documents });
  if (!answered.ok) return queryRefusal(query, answered.problem);
  const ms = Math.round(performance.now() - started);
  const echoed = asked.search.get('returnQuery') === 'false' ? {} : { query };
  return json(200, { ...echoed, result: answered.result, ms, syncTags });
}

/** Documents by their own ids, drafts as drafts: this address knows no perspective. */
export function answerDocuments(
  { path }: Asked,
  world: World,
  person: Person | undefined,
): Response {
  const asked = (path[3] ?? '').split(',').filter(Boolean);
  const documents = visibleTo(person, world).filter(({ _id }) => asked.includes(_id));
  const omitted = asked
    .filter((id) => !documents.some(({ _id }) => _id === id))
    .map((id) => ({ id, reason: world.store.documents.has(id) ? 'permission' : 'existence' }));
  return json(200, { documents, omitted });
}

function visibleTo(person: Person | undefined, { store, url }: World): LakeDocument[] {
  const all = [...store.documents.values()].map((each) => withAddress(each, url));
  return person ? all : all.filter(isPublic);
}

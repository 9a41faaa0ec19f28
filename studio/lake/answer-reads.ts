import { syncTags } from './answer-live.ts';
import { withAddress } from './assets.ts';
import type { LakeDocument } from './document.ts';
import type { Person } from './people.ts';
import { documentsIn, isPublic, readPerspective, type Perspective } from './perspectives.ts';
import { runQuery } from './query.ts';
import { readQuery, type Asked } from './read-request.ts';
import { json, queryRefusal, refusal } from './replies.ts';
import { sourceMapOf } from './source-map.ts';
import { findAll, viewOf, type View } from './view.ts';
import type { World } from './world.ts';

export async function answerQuery(
  asked: Asked,
  world: World,
  person: Person | undefined,
): Promise<Response> {
  const read = await readQuery(asked);
  if (!read) return refusal(400, 'A query is text, and each of its parameters is JSON');
  const seen = readPerspective(asked.search.get('perspective'), asked.apiVersion);
  if (!seen.ok) return refusal(400, seen.problem);

  const started = performance.now();
  const view = viewFor(person, world, seen.perspective);
  const answered = runQuery(read, { view, now: world.store.now() });
  if (!answered.ok) return queryRefusal(read.query, answered.problem);
  const ms = Math.round(performance.now() - started);
  const echoed = asked.search.get('returnQuery') === 'false' ? {} : { query: read.query };
  const { result } = answered;
  const sources = wantsSources(asked) && { resultSourceMap: sourceMapOf(result, view) };
  return json(200, { ...echoed, result, ms, syncTags, ...sources });
}

const wantsSources = ({ search }: Asked): boolean =>
  !['', 'false'].includes(search.get('resultSourceMap') ?? '');

/** Documents by their own ids, drafts as drafts: this address knows no perspective. */
export function answerDocuments(
  { path }: Asked,
  world: World,
  person: Person | undefined,
): Response {
  const asked = (path[3] ?? '').split(',').filter(Boolean);
  const documents = findAll(viewFor(person, world, { kind: 'raw' }), asked);
  const omitted = asked
    .filter((id) => !documents.some(({ _id }) => _id === id))
    .map((id) => ({ id, reason: world.store.documents.has(id) ? 'permission' : 'existence' }));
  return json(200, { documents, omitted });
}

/** Kept until the next write: the Studio asks six times and more between two. */
function viewFor(person: Person | undefined, world: World, perspective: Perspective): View {
  const { views } = world.store;
  const name = JSON.stringify({ perspective, isStranger: person === undefined });
  const view = views.get(name) ?? viewOf(documentsIn(visibleTo(person, world), perspective));
  views.set(name, view);
  return view;
}

function visibleTo(person: Person | undefined, { store, url }: World): LakeDocument[] {
  const all = [...store.documents.values()].map((each) => withAddress(each, url));
  return person ? all : all.filter(isPublic);
}

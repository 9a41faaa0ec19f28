import { withAddress } from './assets.ts';
import type { LakeDocument } from './document.ts';
import { answerImage } from './images.ts';
import { documentsIn, isPublic, readPerspective } from './perspectives.ts';
import { runQuery } from './query.ts';
import { readAddress, readQuery, type Asked } from './read-request.ts';
import { json, queryRefusal, refusal } from './replies.ts';
import type { Store } from './store.ts';

export interface World {
  store: Store;
  directory: string;
  url: string;
  tokens: string[];
}

export async function answer(request: Request, world: World): Promise<Response> {
  const asked = readAddress(request);
  const [first, second, dataset, last = ''] = asked.path;
  const nowhere = () => refusal(404, `No such address: ${asked.path.join('/')}`);
  if (first === 'images') return answerImage(last, asked.search, world.directory);
  if (!isKnown(request, world)) return refusal(401, 'Session not found');
  if (first !== 'data' || dataset !== 'production') return nowhere();
  if (second === 'query') return answerQuery(asked, world);
  if (second === 'doc') return answerDocuments(last, visibleTo(request, world), world);
  return nowhere();
}

async function answerQuery(asked: Asked, world: World): Promise<Response> {
  const read = await readQuery(asked);
  if (!read) return refusal(400, 'A query is text, and each of its parameters is JSON');
  const { query, params } = read;
  const view = readPerspective(asked.search.get('perspective'), asked.apiVersion);
  if (!view.ok) return refusal(400, view.problem);

  const started = performance.now();
  const documents = documentsIn(visibleTo(asked.request, world), view.perspective);
  const answered = await runQuery(query, { params, documents });
  if (!answered.ok) return queryRefusal(query, answered.problem);
  const ms = Math.round(performance.now() - started);
  const echoed = asked.search.get('returnQuery') === 'false' ? {} : { query };
  return json(200, { ...echoed, result: answered.result, ms });
}

/** Documents by their own ids, drafts as drafts: this address knows no perspective. */
function answerDocuments(ids: string, visible: LakeDocument[], { store }: World): Response {
  const asked = ids.split(',').filter(Boolean);
  const documents = visible.filter(({ _id }) => asked.includes(_id));
  const omitted = asked
    .filter((id) => !documents.some(({ _id }) => _id === id))
    .map((id) => ({ id, reason: store.documents.has(id) ? 'permission' : 'existence' }));
  return json(200, { documents, omitted });
}

const bearer = (request: Request): string | undefined =>
  /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1];

/** A stranger is welcome; somebody with a token that is not ours has a session that is over. */
function isKnown(request: Request, { tokens }: World): boolean {
  const token = bearer(request);
  return token === undefined || tokens.includes(token);
}

function visibleTo(request: Request, { store, url }: World): LakeDocument[] {
  const all = [...store.documents.values()].map((each) => withAddress(each, url));
  return bearer(request) ? all : all.filter(isPublic);
}

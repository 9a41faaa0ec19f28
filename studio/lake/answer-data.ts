import { answerActions } from './answer-actions.ts';
import { answerExport } from './answer-export.ts';
import { answerHistory } from './answer-history.ts';
import { answerListen } from './answer-listen.ts';
import { answerLive } from './answer-live.ts';
import { answerMutations } from './answer-mutations.ts';
import { answerDocuments, answerQuery } from './answer-reads.ts';
import type { Person } from './people.ts';
import type { Asked } from './read-request.ts';
import { json, nowhere, signInFirst } from './replies.ts';
import type { World } from './world.ts';

type Answered = Response | Promise<Response>;

/** What anybody may ask; strangers are shown what is public. */
const forAll = new Map<string, (asked: Asked, world: World, person?: Person) => Answered>([
  ['query', answerQuery],
  ['doc', answerDocuments],
  ['listen', answerListen],
  ['live', (_asked, { store }, person) => answerLive(store, person)],
  ['ping', () => json(200, {})],
  ['references', () => json(200, { totalCount: 0, references: [] })], // from other datasets
]);

const forStaff = new Map<string, (asked: Asked, world: World, person: Person) => Answered>([
  ['history', answerHistory],
  ['export', answerExport],
]);

const writing = new Map<string, (asked: Asked, world: World, person: Person) => Answered>([
  ['mutate', (asked, { store }, person) => answerMutations(asked, store, person)],
  ['actions', (asked, { store }, person) => answerActions(asked, store, person)],
]);

/** Everything under `data`, of which there is one set: `production`. */
export function answerData(asked: Asked, world: World, person: Person | undefined): Answered {
  const [, kind = '', ...rest] = asked.path;
  const dataset = kind === 'live' ? rest[1] : rest[0]; // data/live/events/production
  if (dataset !== 'production') return nowhere(asked.path);
  const open = forAll.get(kind);
  if (open) return open(asked, world, person);
  const isPost = asked.request.method === 'POST';
  const closed = (isPost ? writing : forStaff).get(kind);
  if (!closed) return nowhere(asked.path);
  return person ? closed(asked, world, person) : signInFirst();
}

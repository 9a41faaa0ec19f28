import { visitorOf } from './access.ts';
import { answerAbout } from './answer-about.ts';
import { answerUpload, type AssetKind } from './answer-assets.ts';
import { answerAuth } from './answer-auth.ts';
import { answerData } from './answer-data.ts';
import { answerFile } from './files.ts';
import { answerImage } from './images.ts';
import type { Person } from './people.ts';
import { readAddress, type Asked } from './read-request.ts';
import { nowhere, signInFirst } from './replies.ts';
import type { World } from './world.ts';

export async function answer(request: Request, lake: World): Promise<Response> {
  const world = { ...lake, url: asCalled(lake.url, request) };
  const asked = readAddress(request);
  const [room, , , file = ''] = asked.path;
  if (room === 'images') return answerImage(file, asked.search, world.directory);
  if (room === 'files') return answerFile(file, asked.search, world.directory);
  if (room === 'auth') return answerAuth(asked, world);
  const visitor = visitorOf(asked, world);
  if (visitor.kind === 'expired') return signInFirst();
  if (isListening(asked) && request.headers.has('origin') && !asked.search.has('ticket'))
    return world.shards.redirect(request, visitor);
  const person = visitor.kind === 'known' ? visitor.person : undefined;
  if (room === 'data') return answerData(asked, world, person);
  if (room === 'assets') return answerAssets(asked, world, person);
  return answerAbout(asked, world, person);
}

const uploads = new Map<string, AssetKind>([
  ['assets/images/production', 'image'],
  ['assets/files/production', 'file'],
]);

function answerAssets(
  asked: Asked,
  world: World,
  person: Person | undefined,
): Promise<Response> | Response {
  const kind = uploads.get(asked.path.join('/'));
  if (!kind || asked.request.method !== 'POST') return nowhere(asked.path);
  return person ? answerUpload(asked, world, { person, kind }) : signInFirst();
}

/** What goes on answering, and so holds a connection. */
const isListening = ({ path }: Asked): boolean =>
  /^data\/(listen|live\/events)\/[^/]+$/.test(path.join('/'));

/** The address of the lake by the name that whoever asks has for this machine. */
function asCalled(url: string, { url: asked }: Request): string {
  const address = new URL(url);
  address.hostname = new URL(asked).hostname;
  return address.origin;
}

import { join } from 'node:path';
import * as z from 'zod';
import { keep, readKept } from './kept.ts';
import type { Person } from './people.ts';
import { readBody, type Asked } from './read-request.ts';
import { json, refusal } from './replies.ts';
import type { World } from './world.ts';

const settings = z.record(z.string(), z.record(z.string(), z.unknown()));
type Settings = z.infer<typeof settings>; // of each person

const setting = z.object({ key: z.string(), value: z.unknown() });
const posted = z.union([z.array(setting), setting.transform((each) => [each])]);

/** How each person likes the Studio: the order of a list, searches. No document, so no log. */
export async function answerSettings(
  asked: Asked,
  { directory }: World,
  person: Person,
): Promise<Response> {
  const file = join(directory, 'people.json');
  const all = readKept(file, settings, {});
  const own = new Map(Object.entries(all[person.id] ?? {}));
  const shown = (keys: string[]) => keys.map((key) => ({ key, value: own.get(key) ?? null }));
  if (asked.request.method === 'GET') return json(200, shown((asked.path[3] ?? '').split(',')));

  const read = await readBody(asked, posted);
  if (!read.ok) return refusal(400, read.description);
  for (const { key, value } of read.body) own.set(key, value);
  const kept: Settings = { ...all, [person.id]: Object.fromEntries(own) };
  keep(file, kept);
  return json(200, shown(read.body.map(({ key }) => key)));
}

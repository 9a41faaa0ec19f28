import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod';
import { keep, readKept } from './kept.ts';
import type { Person } from './people.ts';

const LIFETIME = 30 * 24 * 60 * 60_000; // milliseconds

/** By the hash of the token, so that nobody can sign in with what is on the disk. */
const kept = z.record(z.string(), z.object({ person: z.string(), until: z.iso.datetime() }));

export interface Sessions {
  start: (person: Person) => string; // the token
  find: (token: string) => Person | undefined;
  end: (token: string) => void;
}

interface Surroundings {
  people: Person[];
  now: () => Date;
}

/** Who is signed in. They still are when the lake starts again. */
export function openSessions(directory: string, { people, now }: Surroundings): Sessions {
  const file = join(directory, 'sessions.json');
  const sessions = new Map(Object.entries(readKept(file, kept, {})));
  const isOver = ({ until }: { until: string }) => now() >= new Date(until);
  const save = () => {
    for (const [hash, each] of sessions) if (isOver(each)) sessions.delete(hash);
    keep(file, Object.fromEntries(sessions));
  };
  const start = ({ id }: Person) => {
    const token = randomBytes(32).toString('base64url');
    const until = new Date(now().getTime() + LIFETIME).toISOString();
    sessions.set(hashOf(token), { person: id, until });
    save();
    return token;
  };
  const find = (token: string) => {
    const session = sessions.get(hashOf(token));
    if (!session || isOver(session)) return undefined;
    return people.find(({ id }) => id === session.person);
  };
  const end = (token: string) => {
    if (sessions.delete(hashOf(token))) save();
  };
  return { start, find, end };
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

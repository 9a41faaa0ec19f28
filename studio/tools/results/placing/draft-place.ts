import type { Place, PlaceName, Placing } from '../../../../src/domain/placing.ts';
import type { Written } from '../../../../src/domain/reading.ts';

/** A place as it is chosen. `waiting`: it is taken from where it was. '' is nothing yet. */
export interface DraftPlace {
  name: PlaceName | 'waiting' | '';
  part: string; // the challenge that it is part of
  made: string; // the challenge that was made of it
  title: string; // of one that is to be made
  reply: string;
}

export function draftPlace({ place, reply }: Pick<Written, 'place' | 'reply'>): DraftPlace {
  return {
    name: place?.name ?? '',
    part: place?.name === 'part' ? place.challenge : '',
    made: (place?.name === 'new' && place.challenge) || '',
    title: '',
    reply: reply ?? '',
  };
}

export const LONGEST_REPLY = 1000; // characters

const lengthOf = (reply: string): number => reply.trim().length; // as the site counts

/** How many characters there is room for, or by how many it is too long. */
export function roomText(reply: string): string {
  const room = LONGEST_REPLY - lengthOf(reply);
  const count = Math.abs(room).toLocaleString('en-GB');
  const characters = Math.abs(room) === 1 ? 'character' : 'characters';
  return room < 0
    ? `You have ${count} ${characters} too many`
    : `You have ${count} ${characters} left`;
}

export type ReadPlace = { ok: true; placing: Omit<Placing, 'id'> } | { ok: false; message: string };

const wrong = (message: string): ReadPlace => ({ ok: false, message });

/** What is to be sent, or what to mend. Whoever is waiting again has no reply. */
export function readPlace({ name, part, made, reply }: DraftPlace): ReadPlace {
  if (name === '') return wrong('Choose where the suggestion belongs');
  if (name === 'waiting') return { ok: true, placing: { place: null, reply: null } };
  if (name === 'part' && !part) return wrong('Choose the challenge that it is part of');
  if (lengthOf(reply) > LONGEST_REPLY) return wrong(`${roomText(reply)}. Shorten the reply`);
  const place = placeOf(name, { part, made });
  return { ok: true, placing: { place, reply: reply.trim() || null } };
}

function placeOf(name: PlaceName, { part, made }: Pick<DraftPlace, 'part' | 'made'>): Place {
  if (name === 'part') return { name, challenge: part };
  return name === 'new' && made ? { name, challenge: made } : { name };
}

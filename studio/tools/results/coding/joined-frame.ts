import type { FrameCode } from '../../../../src/domain/coding.ts';
import { draftOf, type DraftCode } from './frame-draft.ts';

/** A frame as somebody found it, and as somebody else saved it meanwhile. */
export interface Meanwhile {
  base: readonly FrameCode[];
  theirs: readonly FrameCode[];
}

export interface Joined {
  draft: DraftCode[];
  told: string[]; // what they did, in sentences
}

const fields = ['label', 'definition', 'challenge'] as const;
type Field = (typeof fields)[number];

const fieldNames: Record<Field, string> = {
  label: 'name',
  definition: 'meaning',
  challenge: 'challenge',
};

/**
 * What somebody writes, with what somebody else saved meanwhile: nothing of either is lost. Where both
 * changed the same, mine stays and theirs is told.
 */
export function joinedWith({ base, theirs }: Meanwhile, mine: readonly DraftCode[]): Joined {
  const was = draftOf(base);
  const now = draftOf(theirs);
  const kept = mine.map((own) => keptOf(own, { was: found(own, was), now: found(own, now) }));
  const added = now
    .filter((each) => !found(each, mine))
    .map((each) => addedOf(each, found(each, was)));
  const all = [...kept, ...added];
  return { draft: all.flatMap(({ draft }) => draft), told: all.flatMap(({ told }) => told) };
}

const found = ({ code }: DraftCode, codes: readonly DraftCode[]): DraftCode | undefined =>
  code === undefined ? undefined : codes.find((each) => each.code === code);

const areSame = (one: DraftCode, other: DraftCode): boolean =>
  fields.every((field) => one[field] === other[field]);

interface Sides {
  was: DraftCode | undefined;
  now: DraftCode | undefined; // as they have it
}

/** Of what I have. */
function keptOf(own: DraftCode, { was, now }: Sides): Joined {
  if (!was || (now && areSame(was, now))) return { draft: [own], told: [] };
  if (now) return bothOf(own, { was, now });
  if (areSame(own, was)) return { draft: [], told: [`They removed “${was.label}”.`] };
  return {
    draft: [own],
    told: [`They removed “${was.label}”, which you changed. It is still here.`],
  };
}

function bothOf(own: DraftCode, { was, now }: { was: DraftCode; now: DraftCode }): Joined {
  const isMine = (field: Field) => own[field] !== was[field];
  const clashes = fields.filter(
    (field) => isMine(field) && now[field] !== was[field] && now[field] !== own[field],
  );
  const draft = { ...now, key: own.key };
  for (const field of fields) if (isMine(field)) draft[field] = own[field];
  return {
    draft: [draft],
    told: [`They changed “${was.label}”.`, ...clashes.map((field) => clash(field, { was, now }))],
  };
}

const clash = (field: Field, { was, now }: { was: DraftCode; now: DraftCode }): string =>
  `You both changed the ${fieldNames[field]} of “${was.label}”. Yours is here; theirs is “${now[field] || 'none'}”.`;

/** Of what I do not have: I took it out, or they added it. */
function addedOf(each: DraftCode, was: DraftCode | undefined): Joined {
  if (!was) return { draft: [each], told: [`They added “${each.label}”.`] };
  if (areSame(each, was)) return { draft: [], told: [] };
  return {
    draft: [each],
    told: [`They changed “${was.label}”, which you removed. It is here again.`],
  };
}

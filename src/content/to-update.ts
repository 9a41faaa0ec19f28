import type { Fault } from '../domain/fault.ts';
import { update, type Update } from '../domain/update.ts';
import { startOf } from './dates.ts';
import type { FoundUpdate } from './found.ts';
import { readAs, Unreadable, type Named } from './read-document.ts';

/** The updates of one consultation, in the order in which they were found: the newest first. */
export const toUpdates = (found: FoundUpdate[], consultation: string): Update[] =>
  found.filter((each) => each.consultation === consultation).map(toUpdate);

export function toUpdate(found: FoundUpdate): Update {
  const { _id: id, _updatedAt: editedAt, title, body } = found;
  const { at: publishedAt, faults } = startOf(found.publishedOn, ['publishedOn']);
  const read = readAs(update, { id, publishedAt, editedAt, title, body });
  if (read.ok) return read.value;
  const others = read.faults.filter(({ path }) => path[0] !== 'publishedAt');
  return refuse(found, [...faults, ...others]);
}

function refuse(found: FoundUpdate, faults: Fault[]): never {
  const name = `update "${found.title ?? found._id}"`;
  throw new Unreadable(name, { document: namedUpdate(found), faults });
}

const namedUpdate = ({ _id, title }: FoundUpdate): Named => ({
  _id,
  _type: 'update',
  title: title || 'Untitled',
});

import { audienceVersion, type AudienceVersion } from '../domain/audience-version.ts';
import type { Fault } from '../domain/fault.ts';
import type { FoundVersion } from './found.ts';
import { pictureOf, PICTURE_WIDTH } from './picture.ts';
import { readAs, Unreadable, type Named } from './read-document.ts';

/** The versions of one consultation, in the order in which pages offer them. */
export function toVersions(found: FoundVersion[], consultation: string): AudienceVersion[] {
  const own = found.filter((each) => each.consultation === consultation).toSorted(asOffered);
  const names = own.map(nameOf);
  return own.map((each, index) =>
    names.indexOf(nameOf(each)) < index ? refuse(each, [twice(each)]) : toVersion(each),
  );
}

export function toVersion(found: FoundVersion): AudienceVersion {
  const read = readAs(audienceVersion, valueOf(found));
  return read.ok
    ? read.value
    : refuse(
        found,
        read.faults.map((fault) => asWritten(fault, found)),
      );
}

const kinds: (string | null)[] = ['easy-read', 'young-people', 'language'];

const asOffered = (one: FoundVersion, other: FoundVersion): number =>
  kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
  String(nameOf(one)).localeCompare(String(nameOf(other)), 'en');

/** A language's tag is its version's name too, in the case that addresses have. */
export const nameOf = ({ kind, language }: FoundVersion): string | undefined =>
  (kind === 'language' ? language?.tag?.toLowerCase() : kind) ?? undefined;

function valueOf(found: FoundVersion) {
  const { title, layout, heading, summary, introduction, challengesIntroduction } = found;
  const { tag, direction } = (found.kind === 'language' && found.language) || english;
  const words = (found.words ?? []).map(({ key, picture, ...own }) => [
    key,
    { ...own, picture: pictureOf(picture, PICTURE_WIDTH) },
  ]);
  return {
    ...{ name: nameOf(found), title, lang: tag, dir: direction, layout, heading, summary },
    ...{ introduction, challengesIntroduction, glossary: found.glossary },
    words: Object.fromEntries(words) as Record<string, object>,
  };
}

const english = { tag: 'en', direction: 'ltr' };

export const namedVersion = ({ _id, title }: FoundVersion): Named => ({
  _id,
  _type: 'audienceVersion',
  title: title || 'Untitled',
});

function refuse(found: FoundVersion, faults: Fault[]): never {
  const name = `audience version "${found.title ?? found._id}"`;
  throw new Unreadable(name, { document: namedVersion(found), faults });
}

const twice = ({ kind }: FoundVersion): Fault => ({
  path: kind === 'language' ? ['language', 'tag'] : ['kind'],
  message: 'is that of another version of this consultation too',
});

/** A fault at the field that an officer wrote. */
function asWritten({ path, message }: Fault, { kind, words }: FoundVersion): Fault {
  const [field, key, ...rest] = path;
  switch (field) {
    case 'name':
      return { path: kind === 'language' ? ['language', 'tag'] : ['kind'], message };
    case 'lang':
      return { path: ['language', 'tag'], message };
    case 'dir':
      return { path: ['language', 'direction'], message };
    case 'words':
      return {
        path: ['words', words?.findIndex((each) => each.key === key) ?? 0, ...rest],
        message,
      };
    default:
      return { path, message };
  }
}

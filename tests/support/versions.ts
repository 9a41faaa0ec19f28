import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toSnapshot } from '../../src/content/to-site.ts';
import type { AudienceVersion } from '../../src/domain/audience-version.ts';
import { versionOf } from '../../src/domain/asked-as.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import type { RichText } from '../../src/domain/rich-text.ts';
import { withAddress } from '../../studio/lake/assets.ts';
import { readSeed } from '../../studio/lake/seed.ts';
import { foundIn, seedFile } from './content.ts';

export const urduFile = 'tests/fixtures/urdu.ndjson';

/** The documents that we ship and one in Urdu, with their pictures. */
const directory = mkdtempSync(join(tmpdir(), 'checkback-versions-'));
const place = { directory, timestamp: '2025-07-21T13:42:00Z' };
const documents = (await readSeed([seedFile, urduFile], place)).map((each) =>
  withAddress(each, 'https://cdn.sanity.io'),
);
rmSync(directory, { recursive: true });

export const found = await foundIn(documents);

/** The consultation that we ship, in all its versions. */
export const send: Consultation = toSnapshot(found).consultations[0]!;

export function version(name: string): AudienceVersion {
  const read = versionOf(send, name);
  if (!read) throw new Error(`There is no version “${name}”`);
  return read;
}

const paragraphs = (text: RichText): string[] =>
  text.map(({ children }) => children.map((span) => span.text).join(''));

/** Every text that people read in a version, but for what the form says in all. */
export const textsOf = (read: AudienceVersion): string[] =>
  [
    ...[read.heading, read.summary, read.challengesIntroduction],
    ...paragraphs(read.introduction),
    ...Object.values(read.words).flatMap(({ text, hint }) => [text, hint]),
    ...(read.glossary ?? []).flatMap(({ meaning }) => meaning),
  ].flatMap((text) => text ?? []);

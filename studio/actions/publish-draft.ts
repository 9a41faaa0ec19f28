import { ClientError, type SanityClient } from '@sanity/client';
import * as z from 'zod';
import { same } from '../../src/domain/changes/same.ts';
import { earlierSlugs } from './addresses.ts';
import { logToPublish, type LogEntry } from './log-entry.ts';
import type { Fields } from './verdict.ts';

/** `edited`: somebody wrote or published something meanwhile, which the officer has not seen. */
export type Published = { ok: true } | { ok: false; why: 'edited' | 'failed' };

/** The documents as the officer saw them when they agreed to publish, each with its `_rev`. */
export interface Seen {
  id: string;
  draft: Fields;
  published: Fields | null;
}

type Lake = Pick<SanityClient, 'action' | 'getDocument'>;

/** Publishes exactly what was seen, with a new line in its log where there is one. */
export async function publishDraft(
  lake: Lake,
  seen: Seen,
  entry: LogEntry | undefined,
): Promise<Published> {
  try {
    const revision = await withRecord(lake, seen, {
      changes: logToPublish(seen.published?.['changes'], entry),
      earlierSlugs: earlierSlugs(seen.published, seen.draft),
    });
    if (revision === undefined) return { ok: false, why: 'edited' };
    await lake.action({
      actionType: 'sanity.action.document.publish',
      draftId: draftId(seen),
      publishedId: seen.id,
      ifDraftRevisionId: revision,
      ...(seen.published && { ifPublishedRevisionId: revisionOf(seen.published) }),
    });
    return { ok: true };
  } catch (error) {
    const isStale = error instanceof ClientError && error.statusCode === 409;
    return { ok: false, why: isStale ? 'edited' : 'failed' };
  }
}

/** What publishing writes: the log, and the addresses before this one. */
interface Kept {
  changes: unknown[];
  earlierSlugs: string[];
}

/** The revision of the draft once it has this record; none where it is not what was seen. */
async function withRecord(lake: Lake, seen: Seen, record: Kept): Promise<string | undefined> {
  if (isRecorded(seen.draft, record)) return revisionOf(seen.draft);
  await lake.action({
    actionType: 'sanity.action.document.edit',
    draftId: draftId(seen),
    publishedId: seen.id,
    patch: { set: fieldsOf(record, seen.draft) },
  });
  // An edit cannot be made conditional on a revision, so what it was made to is looked at afterwards.
  const after = await lake.getDocument<Fields>(draftId(seen));
  return after && same(contentOf(after), contentOf(seen.draft)) ? revisionOf(after) : undefined;
}

const fieldsOf = ({ changes, earlierSlugs }: Kept, draft: Fields): Partial<Kept> =>
  earlierSlugs.length > 0 || draft['earlierSlugs'] ? { changes, earlierSlugs } : { changes };

const isRecorded = (draft: Fields, { changes, earlierSlugs }: Kept): boolean =>
  same(draft['changes'], changes) && same(draft['earlierSlugs'] ?? [], earlierSlugs);

const draftId = ({ id }: Seen): string => `drafts.${id}`;
const revisionOf = (document: Fields): string => z.string().parse(document['_rev']);

const contentOf = (document: Fields): Fields =>
  Object.fromEntries(
    Object.entries(document).filter(
      ([name]) => !/^(_rev|_updatedAt|_system|changes|earlierSlugs)$/.test(name),
    ),
  );

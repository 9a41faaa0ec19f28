import { ClientError, type SanityClient } from '@sanity/client';
import * as z from 'zod';
import { same } from '../../src/domain/changes/same.ts';
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
    const revision = await withLog(lake, seen, logToPublish(seen.published?.['changes'], entry));
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

/** The revision of the draft once it has this log; none where it is not what was seen. */
async function withLog(lake: Lake, seen: Seen, log: unknown[]): Promise<string | undefined> {
  if (same(seen.draft['changes'], log)) return revisionOf(seen.draft);
  await lake.action({
    actionType: 'sanity.action.document.edit',
    draftId: draftId(seen),
    publishedId: seen.id,
    patch: { set: { changes: log } },
  });
  // An edit cannot be made conditional on a revision, so what it was made to is looked at afterwards.
  const after = await lake.getDocument<Fields>(draftId(seen));
  return after && same(contentOf(after), contentOf(seen.draft)) ? revisionOf(after) : undefined;
}

const draftId = ({ id }: Seen): string => `drafts.${id}`;
const revisionOf = (document: Fields): string => z.string().parse(document['_rev']);

const contentOf = (document: Fields): Fields =>
  Object.fromEntries(
    Object.entries(document).filter(([name]) => !/^(_rev|_updatedAt|_system|changes)$/.test(name)),
  );

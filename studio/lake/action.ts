import * as z from 'zod';
import { documentId, identified, patchOperations } from './mutation.ts';
import { releaseAction, type ReleaseAction } from './release-action.ts';

const named = <Name extends string>(name: Name) =>
  z.literal(`sanity.action.document.${name}` as const);
const revision = z.string().exactOptional();
const publishedId = documentId;
const draftId = documentId;
const versionId = documentId;

const copied = { versionId, baseId: documentId, ifBaseRevisionId: revision };

/** What the Studio does to documents. Nothing here says `data/mutate`: only scripts and live edits do. */
const documentAction = z.union([
  z.object({
    actionType: named('create'),
    publishedId,
    attributes: identified,
    ifExists: z.enum(['fail', 'ignore']).default('fail'),
  }),
  z.object({ actionType: named('edit'), draftId, publishedId, patch: patchOperations }),
  z.object({
    actionType: named('publish'),
    draftId,
    publishedId,
    ifDraftRevisionId: revision,
    ifPublishedRevisionId: revision,
  }),
  z.object({ actionType: named('unpublish'), draftId, publishedId }),
  z.object({ actionType: named('discard'), draftId }),
  z.object({
    actionType: named('delete'),
    publishedId,
    includeDrafts: z.array(documentId).default([]),
  }),
  z.object({ actionType: named('replaceDraft'), publishedId, attributes: identified }),
  z.object({ actionType: named('version.create'), publishedId, document: identified }),
  z.object({ actionType: named('version.create'), publishedId, ...copied }),
  z.object({ actionType: named('version.discard'), versionId }),
  z.object({ actionType: named('version.replace'), document: identified }),
  z.object({ actionType: named('version.unpublish'), versionId, publishedId }),
]);
export type DocumentAction = z.infer<typeof documentAction>;

export const action = z.union([documentAction, releaseAction]);
export type Action = DocumentAction | ReleaseAction;

export const isOfRelease = (action: Action): action is ReleaseAction =>
  action.actionType.startsWith('sanity.action.release.');

export type ActionOf<Name extends string> = Extract<
  DocumentAction,
  { actionType: `sanity.action.document.${Name}` }
>;

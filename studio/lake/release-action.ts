import * as z from 'zod';
import { identified, patchOperations } from './mutation.ts';

const named = <Name extends string>(name: Name) =>
  z.literal(`sanity.action.release.${name}` as const);

/** Part of the ids of its versions, `versions.<release>.<document>`, where it must not look like a draft’s. */
const releaseId = z
  .string()
  .regex(/^(?!drafts$)[\w-]{1,64}$/, 'A release has an id of letters, digits and hyphens');
const instant = z.iso.datetime({ offset: true, error: 'Must be a date and time' });

const metadata = z.looseObject({
  title: z.string().exactOptional(),
  description: z.string().exactOptional(),
  releaseType: z.enum(['asap', 'scheduled', 'undecided']).default('undecided'),
  intendedPublishAt: instant.exactOptional(),
});

const imported = { releaseId, ifExists: z.enum(['fail', 'ignore', 'replace']).default('fail') };

/** What the Studio does to releases: documents that are published together. */
export const releaseAction = z.union([
  z.object({
    actionType: named('create'),
    releaseId,
    metadata: metadata.default({ releaseType: 'undecided' }),
  }),
  z.object({ actionType: named('edit'), releaseId, patch: patchOperations }),
  z.object({ actionType: named('publish'), releaseId }),
  z.object({ actionType: named('schedule'), releaseId, publishAt: instant }),
  z.object({ actionType: named('unschedule'), releaseId }),
  z.object({ actionType: named('archive'), releaseId }),
  z.object({ actionType: named('unarchive'), releaseId }),
  z.object({ actionType: named('delete'), releaseId }),
  z.object({ actionType: named('import'), ...imported, attributes: identified }),
  z
    .object({ actionType: named('import'), ...imported, document: identified })
    .transform(({ document: attributes, ...rest }) => ({ ...rest, attributes })),
]);
export type ReleaseAction = z.infer<typeof releaseAction>;

export type ReleaseActionOf<Name extends string> = Extract<
  ReleaseAction,
  { actionType: `sanity.action.release.${Name}` }
>;

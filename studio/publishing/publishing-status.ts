import * as z from 'zod';
import { instant } from '../../src/domain/instant.ts';
import { londonReading, momentText, timeText } from '../../src/domain/deadlines.ts';
import type { Reply } from './staff.ts';

const document = z.object({ id: z.string(), type: z.string(), title: z.string() });
export type NamedDocument = z.infer<typeof document>;

/** What the site says of itself. */
export const publishingReply = z.object({
  live: z.object({ mark: z.string(), builtAt: instant }),
  asked: z.object({ at: instant }).nullable(),
  failed: z
    .object({
      at: instant,
      document: document.nullable(),
      field: z.string().nullable(),
      message: z.string(),
    })
    .nullable(),
  alerts: z.array(z.string()).default([]), // a site of an older version knows of none
});
export type PublishingReply = z.infer<typeof publishingReply>;

export type PublishingStatus = { alerts?: string[] } & (
  | { name: 'live'; words: string }
  | { name: 'publishing'; words: string }
  | { name: 'failed'; words: string; document: NamedDocument | null }
  | { name: 'unknown'; words: string }
);

const SLOW_MS = 3 * 60_000;

/**
 * How far what is published is live, and what else somebody has to do something about. `mark` is that of
 * what is published, where it is known.
 */
export function publishingStatus(
  reply: Reply<PublishingReply>,
  mark: string | undefined,
  now: Date,
): PublishingStatus {
  if (!reply.ok) return unknown[reply.why === 'refused' ? 'refused' : 'silent'];
  const { alerts } = reply.body;
  return { ...ofPages(reply.body, mark, now), ...(alerts.length > 0 && { alerts }) };
}

function ofPages(
  { live, asked, failed }: PublishingReply,
  mark: string | undefined,
  now: Date,
): PublishingStatus {
  if (asked) return underWay(+now - +asked.at > SLOW_MS);
  if (failed) return { name: 'failed', words: failureWords(failed), document: failed.document };
  if (mark !== undefined && mark !== live.mark) return underWay(false);
  return { name: 'live', words: liveWords(live.builtAt, now) };
}

const unknown: Record<'refused' | 'silent', PublishingStatus> = {
  refused: {
    name: 'unknown',
    words: 'Your role does not include seeing what is live.',
  },
  silent: {
    name: 'unknown',
    words: 'The site does not answer, so we cannot see what is live. What you write here is saved.',
  },
};

const underWay = (isSlow: boolean): PublishingStatus => ({
  name: 'publishing',
  words: isSlow
    ? 'Publishing… this takes longer than usual. The site stays as it was until then.'
    : 'Publishing… usually takes a minute',
});

const liveWords = (builtAt: Date, now: Date): string =>
  londonReading(builtAt).date === londonReading(now).date
    ? `Live at ${timeText(builtAt)}`
    : `Live since ${momentText(builtAt)}`;

/** `Could not be published: “Closes on” in “SEND priorities”: is missing.` */
function failureWords({
  document,
  field,
  message,
}: NonNullable<PublishingReply['failed']>): string {
  const isNamed = field === null || message.includes(`“${field}”`);
  const where = document && `${isNamed ? '' : `“${field}” in `}“${document.title}”`;
  return ['Could not be published', where, message].filter(Boolean).join(': ');
}

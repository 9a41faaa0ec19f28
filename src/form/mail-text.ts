import type { Consultation } from '../domain/consultation.ts';
import { dateText, deadlineText, weekdayText } from '../domain/deadlines.ts';
import type { MailKind, Notice, NoticeName } from '../domain/notices.ts';
import { consultationPath, respondPath, updatesPath } from './fields.ts';

export interface MailText {
  subject: string;
  body: string;
}

type Named = Pick<Consultation, 'slug' | 'title' | 'shortTitle' | 'opensAt' | 'closesAt'>;

/** What somebody asked for, after “Send me an email”. */
export const kindText: Record<MailKind, string> = {
  updates: 'when there is news: when it opens and closes, updates, results and what we decide',
  reminder: '7 days before it closes',
};

export const confirmationText = (consultation: Named, links: { confirm: string }): MailText => ({
  subject: `Confirm that you want emails about ${consultation.shortTitle}`,
  body: paragraphs([
    `Somebody asked us to send emails to this address about the consultation “${consultation.title}”.`,
    'If it was you, open this page and select “Yes, send me emails”:',
    links.confirm,
    'The link works for 7 days. If it was not you, you do not need to do anything: we will not write to you again, and we delete your address.',
  ]),
});

/** An e-mail about something that happened. `link` changes and stops what somebody gets. */
export function noticeText(
  consultation: Named,
  notice: Notice,
  links: { site: string; manage: string },
): MailText {
  const { subject, says, path } = wordsFor[notice.name](consultation, notice.update?.title ?? '');
  const because =
    notice.kind === 'updates'
      ? 'you asked for news of this consultation'
      : 'you asked to be reminded before this consultation closes';
  return {
    subject,
    body: paragraphs([
      ...says,
      links.site + path,
      '---',
      `You get this email because ${because}. Stop or change these emails:`,
      links.manage,
    ]),
  };
}

interface Words {
  subject: string;
  says: string[];
  path: string;
}

/** `Friday 8 August 2025`: the last day on which it is open. */
const dayText = (closesAt: Date): string => {
  const last = new Date(+closesAt - 1);
  return `${weekdayText(last)} ${dateText(last)}`;
};

const wordsFor: Record<NoticeName, (consultation: Named, title: string) => Words> = {
  opening: ({ slug, title, shortTitle, closesAt }) => ({
    subject: `Now open: ${shortTitle}`,
    says: [`You can now answer our questions: “${title}”. Answer by ${deadlineText(closesAt)}.`],
    path: consultationPath(slug),
  }),
  'closing-soon': ({ slug, title, shortTitle, closesAt }) => ({
    subject: `Closes ${dayText(closesAt)}: ${shortTitle}`,
    says: [
      `“${title}” closes at ${deadlineText(closesAt)}.`,
      'If you have already answered, thank you. If you have not, you can answer here:',
    ],
    path: respondPath(slug),
  }),
  closing: ({ slug, title, shortTitle }) => ({
    subject: `Closed: ${shortTitle}`,
    says: [`“${title}” has closed. We are now reading what people told us.`],
    path: consultationPath(slug),
  }),
  update: ({ slug, title, shortTitle }, news) => ({
    subject: `${news}: ${shortTitle}`,
    says: [`There is news about “${title}”:`, news],
    path: updatesPath(slug),
  }),
  results: ({ slug, title, shortTitle }) => ({
    subject: `What people answered: ${shortTitle}`,
    says: [`We have published what people answered to “${title}”.`],
    path: `${consultationPath(slug)}results/`,
  }),
  outcome: ({ slug, title, shortTitle }) => ({
    subject: `What we are going to do: ${shortTitle}`,
    says: [`We have published what we are going to do after “${title}”.`],
    path: consultationPath(slug),
  }),
};

const paragraphs = (all: string[]): string => all.join('\n\n');

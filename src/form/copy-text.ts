import type { Consultation } from '../domain/consultation.ts';
import { deadlineText } from '../domain/deadlines.ts';
import { receiptText } from '../domain/receipt.ts';
import type { Checked } from './progress.ts';
import { answered } from './screens/check.tsx';

export type Copy = Pick<Checked, 'asking' | 'answers'> & { receipt: string };

/** One's own answers as plain text, to keep: what was asked, what was said, and the receipt code. */
export function copyText(consultation: Consultation, copy: Copy): string {
  const { title, closesAt, contact } = consultation;
  const answers = answered(consultation, copy).flatMap(({ question, lines }) => [
    question,
    ...(lines.length > 0 ? lines : ['Skipped']).map((line) => `  ${line}`),
    '',
  ]);
  const lines = [
    title,
    `Closing date: ${deadlineText(closesAt)}`,
    '',
    'My answers',
    '',
    ...answers,
    `Receipt code: ${receiptText(copy.receipt)}`,
    'The code is of use only once the answers have been sent. With it you can ask us about them,',
    'or withdraw them. We do not know who you are, so we cannot give it to you again.',
    '',
    `Phone: ${contact.phone}`,
    `Email: ${contact.email}`,
    `Post: ${contact.post}`,
  ];
  return `${lines.join('\r\n')}\r\n`; // with these, every program on every system shows lines
}

import type { MailReason } from '../../src/domain/mailing.ts';

/** An e-mail as it is handed over. */
export interface Email {
  reference: string; // no other has it, and by it the carrier is asked whether it has this one
  to: string;
  subject: string;
  body: string;
  stopUrl?: string; // to which a mail program posts to unsubscribe: RFC 8058
}

/** What became of it. Where it is not final, or not sure, it is tried again. */
export type Handed =
  | { kind: 'taken' }
  | { kind: 'refused'; reason: MailReason; isFinal: boolean }
  | { kind: 'unsure'; reason: MailReason };

export interface Mailer {
  hand: (email: Email) => Promise<Handed>;
  /** Throws where it cannot be found out. */
  has: (reference: string) => Promise<boolean>;
}

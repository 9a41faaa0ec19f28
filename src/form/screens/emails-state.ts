import type { MailKind } from '../../domain/notices.ts';

export type AskProblem = 'no-kind' | 'no-address' | 'not-an-address' | 'database';

export type EmailsState =
  | { name: 'ask'; offered: MailKind[]; address: string; kinds: MailKind[]; problems: AskProblem[] }
  | { name: 'asked' }
  | { name: 'confirm' }
  | { name: 'confirmed' }
  | { name: 'expired' }
  | { name: 'manage'; token: string; offered: MailKind[]; kinds: MailKind[] }
  | { name: 'changed'; token: string; kinds: MailKind[] }
  | { name: 'stopped' }
  | { name: 'unknown' }
  | { name: 'over' }
  | { name: 'not-now' };

export const emailsTitles: Record<EmailsState['name'], string> = {
  ask: 'Get emails about this consultation',
  asked: 'Check your email',
  confirm: 'Confirm that you want emails',
  confirmed: 'You are on the list',
  expired: 'This link does not work any more',
  manage: 'Your emails about this consultation',
  changed: 'We have changed your emails',
  stopped: 'You will get no more emails',
  unknown: 'This link does not work any more',
  over: 'There will be no more emails about this consultation',
  'not-now': 'Sorry, this does not work just now',
};

export type NamedEmails<Name> = Extract<EmailsState, { name: Name }>;

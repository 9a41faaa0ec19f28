import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { askForEmails } from '../../netlify/emails/ask.ts';
import { confirm } from '../../netlify/emails/follow.ts';
import { newToken } from '../../netlify/emails/link.ts';
import type { Email, Handed, Mailer } from '../../netlify/emails/mailer.ts';
import { send } from '../../netlify/emails/send-all.ts';
import type { Sending } from '../../netlify/emails/sender-world.ts';
import type { Subscribing } from '../../netlify/emails/subscriber-world.ts';
import { tellOf } from '../../netlify/emails/tell.ts';
import type { Field } from '../../netlify/post.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import type { MailKind } from '../../src/domain/notices.ts';
import { testKeys, type Schema } from './world.ts';

export const siteUrl = 'https://consult.example.gov.uk';

/** A pool of one of our roles. */
export function poolAs(role: string, url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, options: `-c role=${role}`, max: 20 });
  return pool.on('error', () => undefined);
}

/** A mailer that keeps what it is handed, and does with it as it is told. */
export function keepingMailer() {
  const handed: Email[] = [];
  const answers: Handed[] = []; // of the next, in turn; taken where there is none
  const mailer: Mailer = {
    async hand(email) {
      const answer = answers.shift() ?? { kind: 'taken' };
      if (answer.kind !== 'refused') handed.push(email);
      return answer;
    },
    has: async (reference) => handed.some((each) => each.reference === reference),
  };
  return { mailer, handed, answers };
}

export interface Post {
  world: Subscribing;
  sending: Sending;
  handed: Email[];
  answers: Handed[];
  clock: { now: Date }; // of the world, not of the database
  ask: (address: string, kinds?: MailKind[], of?: Consultation) => ReturnType<typeof askForEmails>;
  /** Asks, and confirms by the link that comes. Answers with that link's token. */
  subscribe: (address: string, kinds?: MailKind[], of?: Consultation) => Promise<string>;
  tell: (consultation: Consultation) => Promise<number>;
  send: (...consultations: Consultation[]) => Promise<Email[]>; // what was handed over by this
  close: () => Promise<void>;
}

/** Asking for e-mail and sending it, on a database of one test file's own. */
export function postOffice({ url }: { url: string } & Schema, usual: Consultation): Post {
  const pools = [poolAs('checkback_subscriber', url), poolAs('checkback_sender', url)] as const;
  const clock = { now: new Date() };
  const { mailer, handed, answers } = keepingMailer();
  const world: Subscribing = {
    ...{ pool: pools[0], ...testKeys, clockShift: 0, canSend: true, now: () => clock.now },
    newId: () => randomBytes(16).toString('hex'),
    newToken,
  };
  const sending: Sending = {
    ...{ pool: pools[1], mailer, textKeys: testKeys.textKeys, siteUrl },
    ...{ clockShift: 0, settleMs: 0, report: () => undefined },
  };

  const ask: Post['ask'] = (address, kinds = ['updates', 'reminder'], of = usual) =>
    askForEmails(of, formOf(address, kinds), world);

  async function sendAll(...consultations: Consultation[]): Promise<Email[]> {
    const before = handed.length;
    const all = consultations.length > 0 ? consultations : [usual];
    await send(all, sending, () => false);
    return handed.slice(before);
  }

  async function subscribe(address: string, kinds?: MailKind[], of = usual): Promise<string> {
    await ask(address, kinds, of);
    const [email] = (await sendAll(of)).filter(({ to }) => to === address);
    const token = tokenIn(email!);
    await confirm({ consultation: of, token }, world);
    return token;
  }

  return {
    ...{ world, sending, handed, answers, clock, ask, subscribe, send: sendAll },
    tell: (consultation) => tellOf([consultation], clock.now, sending),
    close: async () => void (await Promise.all(pools.map((pool) => pool.end()))),
  };
}

export const formOf = (address: string, kinds: MailKind[]): Field[] => [
  ['email', address],
  ...kinds.map((kind) => ['kinds', kind] as const),
];

/** The token of the link in an e-mail. */
export const tokenIn = ({ body }: Pick<Email, 'body'>): string =>
  /emails\/(?:confirm|manage)\/([\w-]{32})\//.exec(body)![1]!;

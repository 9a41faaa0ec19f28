import type { Notify } from '../env.ts';

/** What was found out about a database. */
export interface Database {
  encrypted: boolean; // between it and this machine
  trusted: boolean; // it proved by a certificate who it is
  missing: string[]; // migrations
  knowsSecret: boolean; // so that the site may store in it
  isOverdue: boolean; // answers are there past their date, and nobody looks
  isWatched: boolean; // something looked after the site at least once
  alerts: string[]; // what it found
  aheadMs: number; // its clock of ours
  roundTripMs: number;
}

/** What somebody who logs in to the database may do. */
export interface Login {
  roles: string[]; // of ours
  readsAnswers: boolean;
}

/** A template of GOV.UK Notify. */
export interface Template {
  type: string;
  subject: string;
  body: string;
}

/** The outside things that the doctor asks. All throw where nobody answers in time. */
export interface World {
  fetch: (request: Request) => Promise<Response>;
  lookAt: (databaseUrl: string, secret: string) => Promise<Database>;
  logIn: (databaseUrl: string) => Promise<Login>;
  templateOf: (notify: Notify) => Promise<Template>;
}

export interface Answer {
  status: number;
  headers: Headers;
  body: unknown; // undefined where it is not JSON
}

/** Why nobody answered. */
export interface Silence {
  why: string;
}

export const isSilence = (answer: object): answer is Silence => 'why' in answer;

export async function answerTo(request: Request, { fetch }: World): Promise<Answer | Silence> {
  try {
    const response = await fetch(request);
    const { status, headers } = response;
    return { status, headers, body: parsed(await response.text()) };
  } catch (error) {
    return { why: whySilent(error) };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const reasons: [RegExp, string][] = [
  [/ENOTFOUND|EAI_AGAIN/, 'its name is not known'],
  [/ECONNREFUSED/, 'nothing listens there'],
  [/TIMEDOUT|TIMEOUT|time-?out/i, 'it took too long'],
  [/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/, 'its certificate cannot be trusted'],
  [/does not support SSL/, 'it does not encrypt connections'],
  [/^28/, 'the user name or the password is not right'],
  [/^3D000/, 'there is no such database'],
];

/** In plain words. The error’s own could hold a password, so none of them are repeated. */
export function whySilent(error: unknown): string {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  if (!(cause instanceof Error)) return 'the reason is not known';
  const code = 'code' in cause ? String(cause.code) : cause.name;
  const known = reasons.find(([pattern]) => pattern.test(code) || pattern.test(cause.message));
  return known?.[1] ?? `the reason is ${code}`;
}

import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ConsultationCode } from '../../src/domain/addresses.ts';
import { normalAddress } from '../../src/domain/email-address.ts';
import { letters, readReceipt, RECEIPT_BODY, RECEIPT_CHECK } from '../../src/domain/receipt.ts';

/** HMAC-SHA-256 under the site's secret; `purpose` keeps one use from standing in for another. */
const seal = (secret: string, purpose: string, text: string): Buffer =>
  createHmac('sha256', secret).update(`${purpose}\n${text}`).digest();

/** What the page that checks answers carries, so that one form is stored once. */
export interface Token {
  id: string; // 128 random bits as hex; the submission's id
  consultation: ConsultationCode;
  revision: string;
  order: number;
  version: string; // audience version
  issuedAt: number; // ms since 1970
}

export function sealToken(token: Token, secret: string): string {
  const open = openPart(token);
  return `${open}.${tokenSeal(token.consultation, open, secret)}`;
}

const openPart = ({ id, revision, order, version, issuedAt }: Omit<Token, 'consultation'>) =>
  [id, revision, order, version, issuedAt].join('.');

const tokenSeal = (consultation: ConsultationCode, open: string, secret: string) =>
  seal(secret, 'token', `${consultation}.${open}`).toString('base64url');

/** The token that we sealed for this consultation, or `undefined` where we did not. */
export function openToken(
  text: string,
  consultation: ConsultationCode,
  secret: string,
): Token | undefined {
  const parts = text.split('.');
  const [id = '', revision = '', order, version = '', issuedAt, given = ''] = parts;
  const expected = tokenSeal(consultation, parts.slice(0, 5).join('.'), secret);
  if (parts.length !== 6 || !sameText(given, expected)) return undefined;
  return { id, consultation, revision, version, order: Number(order), issuedAt: Number(issuedAt) };
}

/**
 * Another seal of the same token, which the database checks before it stores. Its key is in the
 * database, so nothing else takes it: who has a copy of the database can make no token of ours.
 */
export function storeSeal({ consultation, ...token }: Token, secret: string): StoreSeal {
  const text = openPart(token);
  const key = storeKey(secret);
  return { text, seal: createHmac('sha256', key).update(`${consultation}.${text}`).digest() };
}

export interface StoreSeal {
  text: string; // begins with the id
  seal: Buffer;
}

const storeKey = (secret: string): Buffer => seal(secret, 'store-key', '');

/** That key as the two blocks that HMAC-SHA-256 begins its hashes with. */
export function storeKeyBlocks(secret: string): { ipad: Buffer; opad: Buffer } {
  const block = Buffer.concat([storeKey(secret), Buffer.alloc(32)]);
  const pad = (byte: number) => Buffer.from(block.map((each) => each ^ byte));
  return { ipad: pad(0x36), opad: pad(0x5c) };
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/**
 * The receipt for a submission: always the same for the same id, and of no use to somebody who has
 * the database but not the secret.
 */
export function receiptFor(id: string, consultation: ConsultationCode, secret: string): string {
  const body = letters(seal(secret, 'receipt', id), RECEIPT_BODY);
  return body + receiptCheck(body, consultation, secret);
}

const receiptCheck = (body: string, consultation: ConsultationCode, secret: string) =>
  letters(seal(secret, 'receipt-check', `${consultation}.${body}`), RECEIPT_CHECK);

/** The receipt that somebody typed, where it is one that we issued for this consultation. */
export function knownReceipt(
  text: string,
  consultation: ConsultationCode,
  secret: string,
): string | undefined {
  const read = readReceipt(text);
  if (!read || !sameText(read.check, receiptCheck(read.body, consultation, secret)))
    return undefined;
  return read.body + read.check;
}

export const receiptHash = (receipt: string, secret: string): Buffer =>
  seal(secret, 'receipt-hash', receipt);

/** Tells the same answers from others. Of no use to know an answer by, or two people who agree. */
export const answersFingerprint = (id: string, answers: object, secret: string): Buffer =>
  seal(secret, 'answers', `${id}\n${ordered(answers)}`);

/** JSON that does not depend on the order in which an object was filled. */
function ordered(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(ordered).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, each]) => `${JSON.stringify(name)}:${ordered(each)}`).join()}}`;
}

/** By which copies of a text are found in one consultation, and in no other. */
export const textMark = (text: string, consultation: ConsultationCode, secret: string): Buffer =>
  seal(secret, 'text', `${consultation}\n${text}`);

/** Where answers about a person are kept: found from their receipt, and from nothing in the database. */
export const aboutYouKey = (
  receipt: string,
  consultation: ConsultationCode,
  secret: string,
): Buffer => seal(secret, 'about-you', `${consultation}\n${receipt}`);

/** The id of what staff key in: the same sheet is the same submission, and its number is not kept. */
export const keyedId = (
  { channel, number }: { channel: string; number: string },
  consultation: ConsultationCode,
  secret: string,
): string => seal(secret, 'keyed', `${consultation}\n${channel}\n${number}`).toString('hex', 0, 16);

/** By which an e-mail address is found in one consultation, and in no other. */
export const addressHash = (
  address: string,
  consultation: ConsultationCode,
  secret: string,
): Buffer => seal(secret, 'e-mail', `${consultation}\n${normalAddress(address)}`);

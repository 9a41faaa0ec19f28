import { createHmac, timingSafeEqual } from 'node:crypto';
import { letters, readReceipt, RECEIPT_BODY, RECEIPT_CHECK } from '../src/domain/receipt.ts';

/** HMAC-SHA-256 under the site's secret; `purpose` keeps one use from standing in for another. */
const seal = (secret: string, purpose: string, text: string): Buffer =>
  createHmac('sha256', secret).update(`${purpose}\n${text}`).digest();

/** What the page that checks answers carries, so that one form is stored once. */
export interface Token {
  id: string; // 128 random bits as hex; the submission's id
  consultation: string;
  revision: string;
  order: number;
  issuedAt: number; // ms since 1970
}

export function sealToken(token: Token, secret: string): string {
  const { id, revision, order, issuedAt } = token;
  const open = [id, revision, order, issuedAt].join('.');
  return `${open}.${tokenSeal(token.consultation, open, secret)}`;
}

const tokenSeal = (consultation: string, open: string, secret: string) =>
  seal(secret, 'token', `${consultation}.${open}`).toString('base64url');

/** The token that we sealed for this consultation, or `undefined` where we did not. */
export function openToken(text: string, consultation: string, secret: string): Token | undefined {
  const parts = text.split('.');
  const [id = '', revision = '', order, issuedAt, given = ''] = parts;
  const expected = tokenSeal(consultation, parts.slice(0, 4).join('.'), secret);
  if (parts.length !== 5 || !sameText(given, expected)) return undefined;
  return { id, consultation, revision, order: Number(order), issuedAt: Number(issuedAt) };
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/**
 * The receipt for a submission: always the same for the same id, and of no use to somebody who has
 * the database but not the secret.
 */
export function receiptFor(id: string, consultation: string, secret: string): string {
  const body = letters(seal(secret, 'receipt', id), RECEIPT_BODY);
  return body + receiptCheck(body, consultation, secret);
}

const receiptCheck = (body: string, consultation: string, secret: string) =>
  letters(seal(secret, 'receipt-check', `${consultation}.${body}`), RECEIPT_CHECK);

/** The receipt that somebody typed, where it is one that we issued for this consultation. */
export function knownReceipt(
  text: string,
  consultation: string,
  secret: string,
): string | undefined {
  const read = readReceipt(text);
  if (!read || !sameText(read.check, receiptCheck(read.body, consultation, secret)))
    return undefined;
  return read.body + read.check;
}

export const receiptHash = (receipt: string, secret: string): Buffer =>
  seal(secret, 'receipt-hash', receipt);

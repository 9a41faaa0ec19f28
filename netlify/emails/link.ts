import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { openText, sealText, type Belonging, type TextKeys } from '../text-keys.ts';

/** Whom an e-mail goes to, and the token of the link in it. */
export interface Recipient {
  address: string;
  token: string;
}

const recipient = z.strictObject({ address: z.string(), token: z.string() });

export const newToken = (): string => randomBytes(24).toString('base64url');

/** What is stored of a token. It is random, so that a hash without a key tells nothing of it. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

export const sealRecipient = (each: Recipient, to: Belonging, keys: TextKeys): string =>
  sealText(JSON.stringify(each), to, keys);

export const openRecipient = (sealed: string, of: Belonging, keys: TextKeys): Recipient =>
  recipient.parse(JSON.parse(openText(sealed, of, keys)));

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { ConsultationCode } from '../src/domain/addresses.ts';

/** Keys by their ids, for what people write in their own words: the first seals, all open. */
export type TextKeys = ReadonlyMap<string, Buffer>;

/** What a text belongs to: moved to another submission, it does not open. */
export interface Belonging {
  consultation: ConsultationCode | 'outbox'; // where e-mails are kept that are not sent
  id: string;
}

const KEY = /^([a-z0-9-]{1,32}):([A-Za-z0-9+/_-]{43}=?)$/;

/** `CHECKBACK_TEXT_KEYS`, or `undefined` where it is not `id:key,id:key` with keys of 32 bytes. */
export function readTextKeys(text: string): TextKeys | undefined {
  const pairs = text.split(',').map((each) => KEY.exec(each.trim()));
  const keys = new Map<string, Buffer>();
  for (const pair of pairs) {
    if (!pair || keys.has(pair[1]!)) return undefined;
    keys.set(pair[1]!, Buffer.from(pair[2]!, 'base64'));
  }
  return keys;
}

export const firstKey = (keys: TextKeys): string => keys.keys().next().value ?? '';

const MARK = 'sealed:';
const SALT = 12; // bytes that make each sealed text different
const TAG = 16;

/** No code has a colon in it, so among answers only what was sealed looks like this. */
export const isSealed = (text: string): boolean => text.startsWith(MARK);

/** AES-256-GCM: `sealed:<key>:<salt, tag and text in base64url>`. */
export function sealText(text: string, to: Belonging, keys: TextKeys): string {
  const name = firstKey(keys);
  const salt = randomBytes(SALT);
  const cipher = createCipheriv('aes-256-gcm', keys.get(name)!, salt);
  cipher.setAAD(bound(to));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  const whole = Buffer.concat([salt, cipher.getAuthTag(), sealed]);
  return `${MARK}${name}:${whole.toString('base64url')}`;
}

/** Throws where the text was changed or moved, or its key is not there. Says nothing of the text. */
export function openText(sealed: string, of: Belonging, keys: TextKeys): string {
  const [, name = '', body = ''] = sealed.split(':');
  const key = keys.get(name);
  if (!key) throw new Error(`Cannot open a text: CHECKBACK_TEXT_KEYS has no key “${name}”`);
  const whole = Buffer.from(body, 'base64url');
  const salt = whole.subarray(0, SALT);
  const decipher = createDecipheriv('aes-256-gcm', key, salt, { authTagLength: TAG });
  decipher.setAAD(bound(of));
  decipher.setAuthTag(whole.subarray(SALT, SALT + TAG));
  return decipher.update(whole.subarray(SALT + TAG), undefined, 'utf8') + decipher.final('utf8');
}

const bound = ({ consultation, id }: Belonging): Buffer => Buffer.from(`${consultation}\n${id}`);

/** `value` with `change` made to every sealed text in it, however deep. */
export function mapSealed(value: unknown, change: (sealed: string) => string): unknown {
  if (typeof value === 'string') return isSealed(value) ? change(value) : value;
  if (Array.isArray(value)) return value.map((each) => mapSealed(each, change));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, each]) => [name, mapSealed(each, change)]);
  return Object.fromEntries(entries) as unknown;
}

/** Answers as they were typed. */
export const openWords = (answers: unknown, of: Belonging, keys: TextKeys): unknown =>
  mapSealed(answers, (sealed) => openText(sealed, of, keys));

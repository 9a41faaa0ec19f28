import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** This machine's own secret, made once: receipts and tokens stay good over a restart. */
export const localSecret = (state: string): string =>
  once(join(state, 'secret'), () => randomBytes(32).toString('base64url'));

/** And its own key for what people write in their own words. */
export const localTextKeys = (state: string): string =>
  once(join(state, 'text-keys'), () => `local:${randomBytes(32).toString('base64')}`);

function once(file: string, make: () => string): string {
  if (!existsSync(file)) writeFileSync(file, make(), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

import type pg from 'pg';
import { storeKeyBlocks } from '../receiver/seals.ts';

/** Of the secrets that the database was told of, the last two are good. */
export async function rememberSecret(client: pg.Client, secret: string): Promise<void> {
  const { ipad, opad } = storeKeyBlocks(secret);
  await client.query(REMEMBER, [ipad, opad]);
  await client.query(FORGET);
}

export async function knowsSecret(client: pg.Client, secret: string): Promise<boolean> {
  const { opad } = storeKeyBlocks(secret);
  return (await client.query('select from intake.seal_key where opad = $1', [opad])).rowCount === 1;
}

const REMEMBER = `
  insert into intake.seal_key (ipad, opad, used_at) values ($1, $2, clock_timestamp())
  on conflict (opad) do update set used_at = excluded.used_at`;

const FORGET = `
  delete from intake.seal_key
  where opad not in (select opad from intake.seal_key order by used_at desc limit 2)`;

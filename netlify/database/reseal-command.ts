import pg from 'pg';
import { faultOf } from '../env-shapes.ts';
import { readDatabaseUrl } from '../env.ts';
import { readTextKeys } from '../text-keys.ts';
import { reseal } from './reseal.ts';

const fault = faultOf('CHECKBACK_TEXT_KEYS', process.env);
if (fault) throw new Error(`Cannot reseal: ${fault}`);

const pool = new pg.Pool({ connectionString: readDatabaseUrl(process.env) });
const changed = await reseal(pool, readTextKeys(process.env.CHECKBACK_TEXT_KEYS!)!);
await pool.end();
console.log(`Sealed the texts of ${changed} submissions and redacted copies under the first key`);

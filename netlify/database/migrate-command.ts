import { faultOf } from '../env-shapes.ts';
import { migrate } from './migrate.ts';

const { DATABASE_URL, NETLIFY_DB_URL, CHECKBACK_SECRET } = process.env;
const databaseUrl = DATABASE_URL ?? NETLIFY_DB_URL;
if (!databaseUrl) throw new Error('Cannot migrate: set DATABASE_URL to a PostgreSQL database');
const fault = faultOf('CHECKBACK_SECRET', process.env);
if (fault) throw new Error(`Cannot migrate: the database must know it too. ${fault}`);

const applied = await migrate(databaseUrl, CHECKBACK_SECRET);
console.log(applied.length > 0 ? `Applied ${applied.join(', ')}` : 'The database is up to date');

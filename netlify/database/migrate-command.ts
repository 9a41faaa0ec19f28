import { migrate } from './migrate.ts';

const { DATABASE_URL, NETLIFY_DB_URL } = process.env;
const databaseUrl = DATABASE_URL ?? NETLIFY_DB_URL;
if (!databaseUrl) throw new Error('Cannot migrate: set DATABASE_URL to a PostgreSQL database');

const applied = await migrate(databaseUrl);
console.log(applied.length > 0 ? `Applied ${applied.join(', ')}` : 'The database is up to date');

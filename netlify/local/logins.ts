import { randomBytes } from 'node:crypto';
import pg from 'pg';

const logins = [
  ['RECEIVER_DATABASE_URL', 'checkback_receiver'],
  ['PERSON_DATABASE_URL', 'checkback_person'],
  ['SUBSCRIBER_DATABASE_URL', 'checkback_subscriber'],
  ['SENDER_DATABASE_URL', 'checkback_sender'],
] as const;

/** Ways into this machine's own database for those who may do little, new at each start. */
export async function localLogins(databaseUrl: string): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const made: Record<string, string> = {};
  for (const [variable, role] of logins) made[variable] = await login(client, role, databaseUrl);
  await client.end();
  return made;
}

async function login(client: pg.Client, role: string, databaseUrl: string): Promise<string> {
  const name = `${role}_login`;
  const password = randomBytes(24).toString('hex');
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name]);
  if (!rowCount) await client.query(`create role ${name} in role ${role}`);
  await client.query(`alter role ${name} login inherit password '${password}'`);
  return Object.assign(new URL(databaseUrl), { username: name, password }).href;
}

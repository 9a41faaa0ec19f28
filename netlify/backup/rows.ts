import type pg from 'pg';
import * as z from 'zod';
import { readLines } from './lines.ts';
import { quoted, type Table } from './tables.ts';

const BATCH = 500;

/** So that a value is the same text in every database: within the transaction that is open. */
export const asPlainText = (client: pg.ClientBase): Promise<unknown> =>
  client.query(`
    set local timezone to 'UTC'; set local datestyle to 'ISO, YMD'; set local bytea_output to 'hex';
    set local intervalstyle to 'postgres'; set local extra_float_digits to 1`);

/**
 * The rows of a table, each a line of the texts of its values: in the order of their keys, and so not in
 * the order in which people sent them. Where there is no key, in that of all values.
 */
export async function* rowsOf(client: pg.ClientBase, table: Table): AsyncGenerator<string[]> {
  const texts = table.columns.map(({ name }) => `${quoted(name)}::text`);
  const order = table.key.length > 0 ? table.key : table.columns.map(({ name }) => name);
  await client.query(`
    declare saved no scroll cursor for select ${texts.join()} from ${nameOf(table)}
    order by ${order.map((name) => `${quoted(name)}::text collate "C"`).join()}`);
  for (;;) {
    const { rows } = await client.query({ text: `fetch ${BATCH} from saved`, rowMode: 'array' });
    if (rows.length === 0) break;
    yield rows.map((row) => JSON.stringify(row));
  }
  await client.query('close saved');
}

const row = z.array(z.string().nullable());

/** Puts back what `rowsOf` gave. */
export async function loadRows(client: pg.ClientBase, table: Table, path: string): Promise<void> {
  const insert = insertInto(table);
  for await (const lines of readLines(path, BATCH)) {
    const rows = lines.map((line) => row.parse(JSON.parse(line)));
    const columns = table.columns.map((_column, at) => rows.map((each) => each[at]));
    await client.query(insert, columns);
  }
  await continueNumbers(client, table);
}

function insertInto(table: Table): string {
  const { columns } = table;
  const names = columns.map(({ name }) => quoted(name)).join();
  const values = columns.map(({ type }, at) => `c${at}::${type}`).join();
  const given = columns.map((_column, at) => `$${at + 1}::text[]`).join();
  const aliases = columns.map((_column, at) => `c${at}`).join();
  return `insert into ${nameOf(table)} (${names}) overriding system value
    select ${values} from unnest(${given}) as given (${aliases})`;
}

/** A number that the database gives must not be given twice. */
async function continueNumbers(client: pg.ClientBase, table: Table): Promise<void> {
  for (const { name } of table.columns.filter(({ isIdentity }) => isIdentity))
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), max(${quoted(name)})) from ${nameOf(table)}
       having max(${quoted(name)}) is not null`,
      [nameOf(table), name],
    );
}

export const nameOf = ({ name }: Table): string => name.split('.').map(quoted).join('.');

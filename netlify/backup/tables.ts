import type pg from 'pg';
import * as z from 'zod';

const table = z.object({
  name: z.string(), // with its schema, as SQL wants it
  columns: z.array(z.object({ name: z.string(), type: z.string(), isIdentity: z.boolean() })),
  key: z.array(z.string()),
  parents: z.array(z.string()), // that it refers to
});
export type Table = z.infer<typeof table>;

/**
 * What no backup holds: the list of migrations, which is in the manifest; the key by which the database
 * knows the site's seals, since a backup has no key; and counts, which are counted anew. Those note
 * transactions by numbers that mean others in another database.
 */
export const leftOut = [
  'public.migration',
  'intake.seal_key',
  'results.change',
  'results.day',
  'results.cell',
];

/** Every table that a backup holds: each after those that it refers to. */
export async function savedTables(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query(TABLES);
  const found = z.array(table).parse(rows);
  return parentsFirst(found.filter(({ name }) => !leftOut.includes(name)));
}

function parentsFirst(tables: Table[]): Table[] {
  const sorted: Table[] = [];
  const isThere = (name: string) => sorted.some((each) => each.name === name);
  while (sorted.length < tables.length) {
    const next = tables.find((each) => !isThere(each.name) && each.parents.every(isThere));
    if (!next) throw new Error('Cannot save tables that refer to each other in a circle');
    sorted.push(next);
  }
  return sorted;
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const TABLES = `
  select nspname || '.' || relname as name,
         (select json_agg(json_build_object('name', attname, 'type', format_type(atttypid, atttypmod),
                                            'isIdentity', attidentity <> '') order by attnum)
          from pg_attribute
          where attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
         array(select attname::text from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
               where indrelid = pg_class.oid and indisprimary
               order by array_position(indkey::int2[], attnum)) as key,
         array(select distinct schema.nspname || '.' || parent.relname
               from pg_constraint join pg_class as parent on parent.oid = confrelid
               join pg_namespace as schema on schema.oid = parent.relnamespace
               where contype = 'f' and conrelid = pg_class.oid and confrelid <> conrelid) as parents
  from pg_class join pg_namespace on pg_namespace.oid = relnamespace
  where relkind in ('r', 'p') and nspname <> 'information_schema' and nspname not like 'pg\\_%'
  order by 1`;

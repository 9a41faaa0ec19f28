import { readFileSync } from 'node:fs';
import { evaluate, parse } from 'groq-js';
import type { Found } from '../../src/content/found.ts';
import { siteQuery } from '../../src/content/queries.ts';

export type Document = { _id: string } & Record<string, unknown>;

export const seedFile = 'studio/content/staffordshire.ndjson';
export const statesFile = 'tests/fixtures/states.ndjson';

export const readNdjson = (file: string): Document[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Document);

/** What the site's query finds in `documents`. */
export const foundIn = (documents: Document[]): Promise<Found> => found(siteQuery, documents);

/** What a query finds in those of `documents` that are published. */
export async function found<Result>(query: string, documents: Document[]): Promise<Result> {
  const dataset = documents.filter(({ _id }) => !_id.includes('.'));
  const value = await evaluate(parse(query), { dataset });
  return (await value.get()) as Result;
}

/** `documents` with fields of one of them changed; a field changed to `undefined` is left out. */
export const changed = (documents: Document[], id: string, fields: object): Document[] =>
  documents.map((each) =>
    each._id === id ? (JSON.parse(JSON.stringify({ ...each, ...fields })) as Document) : each,
  );

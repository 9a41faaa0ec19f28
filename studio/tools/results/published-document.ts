import type { ConsultationCode } from '../../../src/domain/addresses.ts';
import type { PublishedResults } from '../../../src/domain/published-results.ts';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

export interface ResultsDocument {
  _id: string;
  _type: 'publishedResults';
  [name: string]: Json;
}

/** One document for each consultation: a later release takes the place of an earlier one. */
export const resultsId = (consultation: ConsultationCode): string =>
  `published-results-${consultation}`;

/** Results as Sanity keeps them. A build reads them back, and refuses them if anything is otherwise. */
export const documentOf = (results: PublishedResults): ResultsDocument => ({
  ...(keyed(JSON.parse(JSON.stringify(results)) as Json) as { [name: string]: Json }),
  _id: resultsId(results.consultation),
  _type: 'publishedResults',
});

/** By a key the Studio knows an item of a list. */
function keyed(value: Json): Json {
  if (Array.isArray(value)) return value.map((each, index) => withKey(keyed(each), index));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, keyed(each)]));
}

const withKey = (item: Json, index: number): Json =>
  typeof item === 'object' && item !== null && !Array.isArray(item)
    ? { ...item, _key: typeof item.code === 'string' ? item.code : String(index) }
    : item;

import { lakeUrl, type Lake } from '../../src/content/lake.ts';

/** A query as a stranger sends it, so that the answer is what everybody sees. */
export function asking(lake: Lake, query: string, more: Record<string, string> = {}): Request {
  const search = new URLSearchParams({ query, ...more });
  return new Request(`${lakeUrl(lake)}/data/query/${lake.dataset}?${search}`);
}

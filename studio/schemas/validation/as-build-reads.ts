import { evaluate, parse } from 'groq-js';
import { getPublishedId, type SanityDocument, type ValidationContext } from 'sanity';
import type { Found } from '../../../src/content/found.ts';
import { siteQuery } from '../../../src/content/queries.ts';

const parsed = parse(siteQuery);

/** Published documents that a consultation is read together with. */
const around =
  '*[_id == "settings" || _id in $partners || _id in *[_id in $partners].logo.asset._ref || _id in $files]';

/** What a build’s own query would find if `document` were published now. */
export async function asBuildReads(
  document: SanityDocument,
  { getClient }: Pick<ValidationContext, 'getClient'>,
): Promise<Found> {
  const client = getClient({ apiVersion: '2025-02-19' });
  const partners = referencesIn(document['partners']);
  const files = referencesIn(filesOf(document['documents']));
  const others = await client.fetch<SanityDocument[]>(around, { partners, files });
  const own = { ...document, _id: getPublishedId(document._id) };
  const dataset = [...others.filter(({ _id }) => _id !== own._id), own];
  const value = await evaluate(parsed, { dataset });
  return value.get();
}

const referencesIn = (list: unknown): unknown[] =>
  Array.isArray(list) ? list.map((each: { _ref?: unknown } | null | undefined) => each?._ref) : [];

const filesOf = (documents: unknown): unknown[] =>
  Array.isArray(documents)
    ? documents.map((each: { file?: { asset?: unknown } } | null) => each?.file?.asset)
    : [];

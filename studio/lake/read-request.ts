import * as z from 'zod';

export interface Asked {
  apiVersion: string; // `2025-02-19`, `1` or `X`; empty for images and files
  path: string[]; // without the version
  search: URLSearchParams;
  request: Request;
}

/** `//v2025-02-19/data/query/production` is data, query, production of version 2025-02-19. */
export function readAddress(request: Request): Asked {
  const { pathname, searchParams } = new URL(request.url);
  const segments = pathname.split('/').filter(Boolean).map(decoded);
  const apiVersion = /^v(\d{4}-\d{2}-\d{2}|1|X)$/.exec(segments[0] ?? '')?.[1];
  const path = apiVersion ? segments.slice(1) : segments;
  return { apiVersion: apiVersion ?? '', path, search: searchParams, request };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

export type ReadBody<T> = { ok: true; body: T } | { ok: false; description: string };

export async function readBody<T>({ request }: Asked, schema: z.ZodType<T>): Promise<ReadBody<T>> {
  const read = schema.safeParse(await request.json().catch(() => undefined));
  if (read.success) return { ok: true, body: read.data };
  return { ok: false, description: z.prettifyError(read.error) };
}

export const isSet = ({ search }: Asked, name: string): boolean => search.get(name) === 'true';

const record = z.record(z.string(), z.unknown());
const posted = z.object({ query: z.string(), params: record.default({}) });

export type AskedQuery = z.infer<typeof posted>;

/** A query and its parameters from the address, or from the body where they were too long for one. */
export async function readQuery({ request, search }: Asked): Promise<AskedQuery | undefined> {
  try {
    if (request.method === 'POST') return posted.parse(await request.json());
    return posted.parse({ query: search.get('query'), params: readParams(search) });
  } catch {
    return undefined;
  }
}

/** `$slug="library-hours"`: each parameter is JSON. */
function readParams(search: URLSearchParams): Record<string, unknown> {
  const params = [...search].filter(([name]) => name.startsWith('$'));
  return Object.fromEntries(params.map(([name, value]) => [name.slice(1), JSON.parse(value)]));
}

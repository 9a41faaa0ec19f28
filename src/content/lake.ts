import * as z from 'zod';

/** From this version on, a query sees published documents only, unless it asks for others. */
export const API_VERSION = '2025-02-19';

const unset = (value: unknown) => (value === '' ? undefined : value);

const variables = z.object({
  SANITY_PROJECT_ID: z.preprocess(unset, z.string().optional()),
  SANITY_DATASET: z.preprocess(unset, z.string().default('production')),
  SANITY_API_HOST: z.preprocess(unset, z.url().optional()), // the local lake; Sanity's own otherwise
  SANITY_TOKEN: z.preprocess(unset, z.string().optional()), // for a dataset that is not public
});

/** Where the content is. */
export interface Lake {
  projectId: string;
  dataset: string;
  host: string | undefined;
  token: string | undefined;
}

export function readLake(environment: Record<string, string | undefined>): Lake {
  const read = variables.parse(environment);
  const { SANITY_API_HOST: host, SANITY_PROJECT_ID: project } = read;
  if (!host && !project)
    throw new Error(
      'Cannot tell where the content is: set SANITY_PROJECT_ID, or SANITY_API_HOST for a local lake',
    );
  const projectId = project ?? 'local';
  return { projectId, dataset: read.SANITY_DATASET, host, token: read.SANITY_TOKEN };
}

export const lakeUrl = ({ host, projectId }: Lake): string =>
  `${host ?? `https://${projectId}.api.sanity.io`}/v${API_VERSION}`;

const found = z.object({ result: z.unknown() });

/**
 * What `query` finds of what is published. For functions that ask one thing: Sanity's client would
 * be most of their size.
 */
export async function ask(lake: Lake, query: string, patienceMs: number): Promise<unknown> {
  const url = `${lakeUrl(lake)}/data/query/${lake.dataset}?${new URLSearchParams({ query })}`;
  const answered = await fetch(url, {
    headers: lake.token ? { authorization: `Bearer ${lake.token}` } : {},
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
  });
  if (!answered.ok) throw new Error(`The content lake answered ${answered.status}`);
  return found.parse(await answered.json()).result;
}

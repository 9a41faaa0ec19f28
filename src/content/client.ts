import { createClient, type SanityClient } from '@sanity/client';
import * as z from 'zod';

/** From this version on, a query sees published documents only, unless it asks for others. */
const API_VERSION = '2025-02-19';

const unset = (value: unknown) => (value === '' ? undefined : value);

const variables = z.object({
  SANITY_PROJECT_ID: z.preprocess(unset, z.string().default('local')),
  SANITY_DATASET: z.preprocess(unset, z.string().default('production')),
  SANITY_API_HOST: z.preprocess(unset, z.url().optional()), // the local lake; Sanity's own otherwise
  SANITY_TOKEN: z.preprocess(unset, z.string().optional()), // for a dataset that is not public
});

export function createContentClient(environment: Record<string, string | undefined>): SanityClient {
  const read = variables.parse(environment);
  const host = read.SANITY_API_HOST;
  return createClient({
    projectId: read.SANITY_PROJECT_ID,
    dataset: read.SANITY_DATASET,
    ...(host && { apiHost: host, useProjectHostname: false }), // `local.localhost` is no name to Node
    ...(read.SANITY_TOKEN && { token: read.SANITY_TOKEN }),
    apiVersion: API_VERSION,
    perspective: 'published',
    useCdn: false, // a build that follows a publication must not get what was there before it
  });
}

import { createClient, type SanityClient } from '@sanity/client';
import * as z from 'zod';

/** From this version on, a query sees published documents only, unless it asks for others. */
const API_VERSION = '2025-02-19';

const unset = (value: unknown) => (value === '' ? undefined : value);

const variables = z.object({
  SANITY_PROJECT_ID: z.preprocess(unset, z.string().optional()),
  SANITY_DATASET: z.preprocess(unset, z.string().default('production')),
  SANITY_API_HOST: z.preprocess(unset, z.url().optional()), // the local lake; Sanity's own otherwise
  SANITY_TOKEN: z.preprocess(unset, z.string().optional()), // for a dataset that is not public
});

export function createContentClient(environment: Record<string, string | undefined>): SanityClient {
  const read = variables.parse(environment);
  const { SANITY_API_HOST: host, SANITY_PROJECT_ID: project } = read;
  if (!host && !project)
    throw new Error(
      'Cannot tell where the content is: set SANITY_PROJECT_ID, or SANITY_API_HOST for a local lake',
    );
  return createClient({
    projectId: project ?? 'local',
    dataset: read.SANITY_DATASET,
    ...(host && { apiHost: host, useProjectHostname: false }), // `local.localhost` is no name to Node
    ...(read.SANITY_TOKEN && { token: read.SANITY_TOKEN }),
    apiVersion: API_VERSION,
    perspective: 'published',
    useCdn: false, // a build that follows a publication must not get what was there before it
  });
}

import { createClient, type SanityClient } from '@sanity/client';
import { API_VERSION, readLake } from './lake.ts';

export function createContentClient(environment: Record<string, string | undefined>): SanityClient {
  const { projectId, dataset, host, token } = readLake(environment);
  return createClient({
    projectId,
    dataset,
    ...(host && { apiHost: host, useProjectHostname: false }), // `local.localhost` is no name to Node
    ...(token && { token }),
    apiVersion: API_VERSION,
    perspective: 'published',
    useCdn: false, // a build that follows a publication must not get what was there before it
  });
}

import type { SanityClient } from '@sanity/client';
import * as z from 'zod';
import { clockShift } from '../components/now.ts';
import { createDraftClient } from '../content/drafts.ts';

/** The outside things that the preview touches. */
export interface World {
  client: SanityClient; // sees drafts
  secret: string;
  studio: string | undefined; // its origin: the only one that may frame a page
  apiHost: string | undefined; // of the local lake, which serves its own images
  now: () => Date;
  shift: number; // ms that it is ahead of the real time
}

const unset = (value: unknown) => (value === '' ? undefined : value);

const variables = z.object({
  CHECKBACK_SECRET: z
    .string({ error: 'Set CHECKBACK_SECRET to 32 random characters or more' })
    .min(32, { error: 'CHECKBACK_SECRET is too short: it needs 32 characters or more' }),
  SANITY_API_HOST: z.preprocess(unset, z.url().optional()),
  STUDIO_URL: z.preprocess(
    unset,
    z.url({ error: 'STUDIO_URL is not the address of a Studio' }).optional(),
  ),
});

/** A clock set by hand goes on from there, as long as the preview is up. */
const shift = clockShift() ?? 0;

let kept: World | undefined;

/** The real outside world; throws, naming the variable and the mend. */
export function realWorld(): World {
  return (kept ??= worldFrom(process.env));
}

function worldFrom(environment: Record<string, string | undefined>): World {
  const read = variables.safeParse(environment);
  if (!read.success) throw new Error(`Cannot show the preview: ${z.prettifyError(read.error)}`);
  const { CHECKBACK_SECRET: secret, SANITY_API_HOST: apiHost, STUDIO_URL: studio } = read.data;
  return {
    client: createDraftClient(environment),
    secret,
    studio: studio && new URL(studio).origin,
    apiHost,
    now: () => new Date(Date.now() + shift),
    shift,
  };
}

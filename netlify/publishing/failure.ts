import * as z from 'zod';

/** Why nothing new is live, in the words of the officer whose change it was. */
export const failure = z.object({
  document: z.object({ id: z.string(), type: z.string(), title: z.string() }).nullable(),
  field: z.string().nullable(),
  message: z.string(),
});
export type Failure = z.infer<typeof failure>;

/** One that no document is to blame for. */
export const general = (message: string): Failure => ({ document: null, field: null, message });

export const neverEnded = general(
  'The last attempt to publish did not finish. It is tried again by itself.',
);

export const builderSilent = general(
  'What builds the site could not be reached. It is tried again by itself.',
);

export const notDeployed = general(
  'The pages could not be put online. Publish again, and if that fails too, tell the people who run the site.',
);

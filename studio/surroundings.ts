import * as z from 'zod';

const surroundingsShape = z.object({
  projectId: z.string().default('local'),
  dataset: z.string().default('production'),
  apiHost: z.string().optional(), // of the local lake; left out, it is Sanity's own
  siteUrl: z.string().optional(),
  previewUrl: z.string().optional(),
  clockShift: z.number().optional(), // ms that every clock of ours is ahead of the real one
});
export type Surroundings = z.infer<typeof surroundingsShape>;

/** What a hosted Studio was built with. Each variable is named in full, for the bundler puts it in. */
const builtIn = {
  projectId: process.env.SANITY_STUDIO_PROJECT_ID || undefined,
  dataset: process.env.SANITY_STUDIO_DATASET || undefined,
  apiHost: process.env.SANITY_STUDIO_API_HOST || undefined,
  siteUrl: process.env.SANITY_STUDIO_SITE_URL || undefined,
  previewUrl: process.env.SANITY_STUDIO_PREVIEW_URL || undefined,
};

/** Where this Studio finds the rest of Checkback. On this machine the page itself says it. */
export function surroundings(page = globalThis.document): Surroundings {
  const written = page?.querySelector('meta[name="checkback"]')?.getAttribute('content');
  return surroundingsShape.parse(written ? JSON.parse(written) : builtIn);
}

import { defineConfig } from 'sanity';
import { structureTool } from 'sanity/structure';
import { schemaTypes } from './schemas/schema-types.ts';

export default defineConfig({
  title: 'Checkback',
  projectId: process.env.SANITY_STUDIO_PROJECT_ID || 'local',
  dataset: process.env.SANITY_STUDIO_DATASET || 'production',
  // Left out, it is Sanity's own; the local lake's address otherwise.
  ...(process.env.SANITY_STUDIO_API_HOST && { apiHost: process.env.SANITY_STUDIO_API_HOST }),
  plugins: [structureTool()],
  schema: { types: schemaTypes },
});

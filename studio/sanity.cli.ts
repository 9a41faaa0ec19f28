import { defineCliConfig } from 'sanity/cli';

const schema = '../.checkback/schema.json';

export default defineCliConfig({
  api: {
    projectId: process.env.SANITY_STUDIO_PROJECT_ID || 'local',
    dataset: process.env.SANITY_STUDIO_DATASET || 'production',
  },
  deployment: { autoUpdates: false },
  schemaExtraction: { path: schema },
  typegen: {
    path: '../src/content/queries.ts',
    schema,
    generates: process.env.CHECKBACK_TYPES ?? '../src/content/generated/sanity.types.ts',
  },
});

import { defineConfig } from 'sanity';
import { structureTool } from 'sanity/structure';
import { schemaTypes } from './schemas/schema-types.ts';
import { surroundings } from './surroundings.ts';

const { projectId, dataset, apiHost } = surroundings();

export default defineConfig({
  title: 'Checkback',
  projectId,
  dataset,
  ...(apiHost && { apiHost }),
  auth: { loginMethod: 'token' }, // which staff functions are shown, to ask whose it is
  plugins: [structureTool()],
  schema: { types: schemaTypes },
});

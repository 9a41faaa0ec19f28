import { defineConfig } from 'sanity';
import { structureTool } from 'sanity/structure';
import { publishing } from './publishing/plugin.tsx';
import { schemaTypes } from './schemas/schema-types.ts';
import { offered } from './structure/singletons.ts';
import { structure } from './structure/structure.ts';
import { surroundings } from './surroundings.ts';
import { presentation } from './tools/presentation.ts';
import { paperAnswers } from './tools/paper-answers.tsx';
import { previewLinks } from './tools/preview-links.tsx';
import { results } from './tools/results.tsx';

const { projectId, dataset, apiHost, siteUrl, previewUrl } = surroundings();

export default defineConfig({
  title: 'Checkback',
  projectId,
  dataset,
  ...(apiHost && { apiHost }),
  // The token is shown to staff functions, which ask whose it is.
  auth: { loginMethod: 'token', redirectOnSingle: true },
  plugins: [
    structureTool({ structure }),
    ...(previewUrl ? [presentation({ previewUrl })] : []),
    publishing(),
  ],
  tools: (tools) => [
    ...tools,
    ...(siteUrl ? [paperAnswers(), results()] : []),
    ...(previewUrl ? [previewLinks({ previewUrl })] : []),
  ],
  schema: { types: schemaTypes, templates: offered },
  document: { comments: { enabled: false } }, // words about a consultation belong in the log
  tasks: { enabled: false },
  // A scheduled draft would be published without what the Publish button checks. Dates have fields.
  scheduledDrafts: { enabled: false },
});

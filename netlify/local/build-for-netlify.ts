import { build } from 'astro';
import { fail, project } from './platform.ts';
import { openPrinter } from './printer.ts';
import { buildAndReport } from './reported-build.ts';

/** What `npm run build` makes: the public site or, on the preview’s own site at Netlify, the preview. */
async function buildForNetlify(): Promise<void> {
  if (process.env.PUBLIC_PREVIEW === '1') return build({ root: project });
  const printer = openPrinter(process.env);
  await buildAndReport(project, { variables: process.env, printer }).finally(printer.close);
}

buildForNetlify().catch(fail);

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../../netlify/local/build.ts';
import { startLake } from '../../studio/lake/server.ts';
import { seedFile } from './content.ts';

export interface BuiltSite {
  root: string;
  remove: () => Promise<void>;
}

/** The site that we ship, and what other files add, built on a day on which its consultation is open. */
export async function builtSite(seeds: string[] = []): Promise<BuiltSite> {
  const root = await mkdtemp(join(tmpdir(), 'checkback-site-'));
  const lake = await startLake({ directory: join(root, 'lake'), seed: [seedFile, ...seeds] });
  const clock = { SANITY_API_HOST: lake.url, CHECKBACK_NOW: '2025-07-21T13:42:00Z' };
  await buildSite(root, { ...process.env, ...clock });
  await lake.close();
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}

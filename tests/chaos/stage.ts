import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killableDatabase, type KillableDatabase } from './database.ts';
import { packOnce, type Packing } from './packing.ts';

/** What all runs have in common: a site that is packed, and PostgreSQL. */
export interface Stage {
  packing: Packing;
  database: KillableDatabase;
  close: () => Promise<void>;
}

export async function setStage(root: string): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'checkback-chaos-'));
  await chmod(folder, 0o755); // PostgreSQL runs as another user where we are root
  const database = await killableDatabase(folder);
  const packing = await packOnce(root);
  const close = async () => {
    await database.stop();
    await packing.remove();
  };
  return { packing, database, close };
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type ClientConfig, type SanityClient } from '@sanity/client';
import { onTestFinished } from 'vitest';
import { startLake, type Lake, type LakeOptions } from '../../studio/lake/server.ts';

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'checkback-lake-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A lake that is stopped after the test. */
export async function testLake(options: Partial<LakeOptions> = {}): Promise<Lake> {
  const lake = await startLake({ directory: temporaryFolder(), ...options });
  onTestFinished(lake.close);
  return lake;
}

/** The client that everybody uses, unaltered. */
export const clientOf = ({ url }: Pick<Lake, 'url'>, config: ClientConfig = {}): SanityClient =>
  createClient({
    projectId: 'local',
    dataset: 'production',
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: '2025-02-19',
    ...config,
  });

/** What is written with `append`, whoever wrote it. */
export const writing = (...documents: ({ _id: string; _type: string } & object)[]) => ({
  changes: documents.map((document) => ({ id: document._id, document })),
});

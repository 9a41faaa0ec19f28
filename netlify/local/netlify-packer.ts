import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipFunctions } from '@netlify/zip-it-and-ship-it';
import { functionsIn } from './bundle.ts';

export const pack = (
  root: string,
  folder: string,
  { archiveFormat, includedFiles }: { archiveFormat: 'zip' | 'none'; includedFiles: string[] },
) =>
  zipFunctions(functionsIn(root), folder, {
    archiveFormat,
    basePath: root,
    config: { '*': { includedFiles } },
  });

export interface Zipped {
  name: string;
  bytes: number;
  region: string | undefined;
  limitedBy: string[]; // what requests are counted by
  perMinute: number | undefined; // how many of them are answered
}

/**
 * The same packing as Netlify uploads it: one zip a function, and what the platform is told of it.
 * The content that goes with each, and grows with the site, is left out: what is weighed is code.
 */
export async function zippedFunctions(root: string): Promise<Zipped[]> {
  const folder = await mkdtemp(join(tmpdir(), 'checkback-zips-'));
  const zips = await pack(root, folder, { archiveFormat: 'zip', includedFiles: [] });
  const zipped = zips.map(({ name, size = 0, region, trafficRules }) => ({
    name,
    bytes: size,
    region,
    limitedBy: trafficRules?.action.config.aggregate.keys.map(({ type }) => type) ?? [],
    perMinute: trafficRules && perMinute(trafficRules.action.config.rateLimitConfig),
  }));
  await rm(folder, { recursive: true });
  return zipped;
}

const perMinute = (limit: { windowLimit: number; windowSize: number }): number =>
  (limit.windowLimit * 60) / limit.windowSize;

import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildPreview, servePreview } from '../../netlify/local/preview.ts';
import { startLake } from '../../studio/lake/server.ts';
import { seedFile, statesFile } from './content.ts';
import { passOf } from './lake-people.ts';
import { testSecret } from './world.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    previewUrl: string;
    previewLake: string;
    previewShift: number; // ms that the lake’s clock is ahead of the real one
    framing: { studio: string; other: string }; // two sites that put a preview in a frame
  }
}

const NOW = '2025-07-21T13:42:00Z';

/** The preview as it is deployed, over a lake of its own, for all tests of one run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await buildPreview(resolve('.'), process.env); // before any clock is started
  const directory = await mkdtemp(join(tmpdir(), 'checkback-preview-'));
  const shift = Date.parse(NOW) - Date.now();
  const lake = await startLake({
    directory,
    tokens: [passOf('viewer'), passOf('editor')],
    seed: [seedFile, statesFile],
    now: () => new Date(Date.now() + shift),
  });
  const [studio, other] = [await framingSite(), await framingSite()];
  const preview = await servePreview({
    folder,
    port: 0,
    variables: {
      SANITY_API_HOST: lake.url,
      SANITY_TOKEN: 'viewer',
      CHECKBACK_SECRET: testSecret,
      CHECKBACK_NOW: NOW,
      STUDIO_URL: studio.url,
    },
  });
  project.provide('previewUrl', preview.url);
  project.provide('previewLake', lake.url);
  project.provide('previewShift', shift);
  project.provide('framing', { studio: studio.url, other: other.url });
  return async () => {
    await preview.close();
    await lake.close();
    for (const { server } of [studio, other]) server.close();
    await rm(directory, { recursive: true });
  };
}

/** A site whose one page frames whatever its address names. */
async function framingSite(): Promise<{ server: Server; url: string }> {
  const server = createServer(({ url = '' }, response) => {
    const framed = new URL(url, 'http://localhost').searchParams.get('frame') ?? '';
    response.setHeader('Content-Type', 'text/html');
    response.end(`<title>Frames</title><iframe title="Framed" src="${framed}"></iframe>`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://localhost:${(server.address() as AddressInfo).port}` };
}

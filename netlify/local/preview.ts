import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { madeOnce } from './made-once.ts';

const run = promisify(execFile);
const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

type Variables = Record<string, string | undefined>;

const sources = [
  'src/{components,content,domain,form,pages,preview,public,styles}/**/*.*',
  'netlify/local/make-preview.ts',
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
];

/** The preview as Netlify would deploy it. It holds no content, so it is made once for its sources. */
export function buildPreview(root: string, variables: Variables): Promise<string> {
  const make = async (into: string) => {
    const env = { ...variables, PUBLIC_PREVIEW: '1', ASTRO_TELEMETRY_DISABLED: '1' };
    await run(process.execPath, [here('make-preview.ts'), into], { env, maxBuffer: 2 ** 24 });
  };
  return madeOnce({ folder: join(root, '.checkback/preview'), root, sources, make });
}

export interface ServedPreview {
  url: string;
  close: () => Promise<void>;
}

interface Serving {
  folder: string; // what `buildPreview` made
  port: number;
  variables: Variables; // all that it sees of the outside, the token for drafts among it
}

/** In a thread with an environment of its own, for the site’s functions shall not see drafts. */
export async function servePreview({ folder, port, variables }: Serving): Promise<ServedPreview> {
  const worker = new Worker(here('preview-server.ts'), {
    workerData: { folder, port },
    env: variables as NodeJS.ProcessEnv,
  });
  const [url] = (await once(worker, 'message')) as [string];
  return { url, close: async () => void (await worker.terminate()) };
}

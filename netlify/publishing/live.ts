import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { instant } from '../../src/domain/instant.ts';
import { root } from '../content.ts';

const live = z.object({
  revision: z.string(),
  mark: z.string(),
  builtAt: instant,
  boundaries: z.array(instant), // dates in the content, after it was built
});
export type Live = z.infer<typeof live>;

/** What this deploy was made from: a function that runs is of the deploy that is live. */
export const readLive = (folder = root()): Live =>
  live.parse(JSON.parse(readFileSync(join(folder, '.checkback/live.json'), 'utf8')));

import { readCarrier, readDatabaseUrl } from '../env.ts';
import { openPool } from '../world.ts';
import type { Progress } from './progress.ts';

export function realProgress(variables = process.env): Progress {
  const carrier = readCarrier(variables);
  return {
    pool: openPool(readDatabaseUrl(variables), 10_000),
    carrier: typeof carrier === 'object' ? 'notify' : (carrier ?? 'none'),
  };
}

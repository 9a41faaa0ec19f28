import { lakeUrl, readLake } from '../../src/content/lake.ts';
import { readStudio, type Variables } from '../env.ts';
import { report } from '../report.ts';
import type { Staff } from './staff.ts';

const PATIENCE_MS = 5_000;

export function realStaff(variables: Variables = process.env): Staff {
  const url = lakeUrl(readLake(variables));
  return {
    studio: readStudio(variables),
    profileOf: (token) =>
      fetch(`${url}/users/me`, {
        headers: { authorization: `Bearer ${token}` },
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MS),
      }),
    report,
  };
}

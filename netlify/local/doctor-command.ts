import { readFile } from 'node:fs/promises';
import { parseArgs, parseEnv } from 'node:util';
import { diagnose } from '../doctor/doctor.ts';
import { written } from '../doctor/finding.ts';
import { realWorld } from '../doctor/real-world.ts';

/** `npm run doctor -- --variables=.env.hosted https://consult.example.gov.uk`; both may be left out. */
async function doctor(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { variables: { type: 'string' } },
    allowPositionals: true,
  });
  const variables = values.variables
    ? parseEnv(await readFile(values.variables, 'utf8'))
    : process.env;
  const address = positionals[0] ?? variables.URL; // which Netlify sets
  const { text, exitCode } = written(await diagnose({ variables, address }, realWorld));
  console.log(text);
  process.exitCode = exitCode;
}

doctor().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

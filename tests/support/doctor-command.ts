import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { Changes } from './doctor.ts';

/** What `npm run doctor` runs, with these variables and no others of ours. */
export async function doctor(variables: Changes, ...args: string[]) {
  const child = spawn(process.execPath, ['netlify/local/doctor-command.ts', ...args], {
    env: { PATH: process.env.PATH, ...variables } as NodeJS.ProcessEnv,
  });
  const closed = once(child, 'close');
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [exitCode] = (await closed) as [number | null];
  return { said, complained, exitCode };
}

/** `wrong    The database …`, for each line of that level. */
export const linesOf = (level: string, said: string): string[] =>
  said
    .split('\n')
    .filter((line) => line.startsWith(`  ${level} `))
    .map((line) => line.slice(11));

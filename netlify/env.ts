import * as z from 'zod';
import { readClock } from '../src/domain/clock.ts';

const environment = z.object({
  DATABASE_URL: z.string().optional(),
  NETLIFY_DB_URL: z.string().optional(), // set by Netlify Database
  CHECKBACK_SECRET: z
    .string({ error: 'Set CHECKBACK_SECRET to 32 random characters or more' })
    .min(32, { error: 'CHECKBACK_SECRET is too short: it needs 32 characters or more' }),
});

export interface Environment {
  databaseUrl: string;
  secret: string;
  clockShift: number; // ms that every clock of ours is ahead of the real one
}

type Variables = Record<string, string | undefined>;

/** What the functions need from outside; throws, naming the variable and the mend. */
export function readEnvironment(variables: Variables, startedAt: Date): Environment {
  const read = environment.safeParse(variables);
  if (!read.success) throw new Error(`Cannot start: ${z.prettifyError(read.error)}`);

  const { DATABASE_URL, NETLIFY_DB_URL, CHECKBACK_SECRET } = read.data;
  const databaseUrl = DATABASE_URL ?? NETLIFY_DB_URL;
  if (!databaseUrl) throw new Error('Cannot start: set DATABASE_URL to a PostgreSQL database');
  const start = readClock(variables.CHECKBACK_NOW);
  if (start && isProduction(variables))
    throw new Error('Cannot start: CHECKBACK_NOW is for development and tests, unset it');

  const clockShift = start ? start.getTime() - startedAt.getTime() : 0;
  return { databaseUrl, secret: CHECKBACK_SECRET, clockShift };
}

/** Netlify's own emulation, which names a Lambda as the real platform does, says that it is one. */
const isProduction = (variables: Variables): boolean =>
  variables.NODE_ENV === 'production' ||
  variables.CONTEXT === 'production' ||
  Boolean(variables.AWS_LAMBDA_FUNCTION_NAME && !variables.CHECKBACK_LOCAL);

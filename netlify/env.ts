import * as z from 'zod';

const environment = z.object({
  DATABASE_URL: z.string().optional(),
  NETLIFY_DB_URL: z.string().optional(), // set by Netlify Database
  CHECKBACK_SECRET: z
    .string({ error: 'Set CHECKBACK_SECRET to 32 random characters or more' })
    .min(32, { error: 'CHECKBACK_SECRET is too short: it needs 32 characters or more' }),
  // An instant, such as 2025-07-21T13:42:00Z, that our clocks start at; empty is the real time.
  CHECKBACK_NOW: z
    .literal('')
    .or(z.iso.datetime({ offset: true }))
    .optional(),
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

  const { DATABASE_URL, NETLIFY_DB_URL, CHECKBACK_SECRET, CHECKBACK_NOW } = read.data;
  const databaseUrl = DATABASE_URL ?? NETLIFY_DB_URL;
  if (!databaseUrl) throw new Error('Cannot start: set DATABASE_URL to a PostgreSQL database');
  if (CHECKBACK_NOW && isProduction(variables))
    throw new Error('Cannot start: CHECKBACK_NOW is for development and tests, unset it');

  const clockShift = CHECKBACK_NOW ? Date.parse(CHECKBACK_NOW) - startedAt.getTime() : 0;
  return { databaseUrl, secret: CHECKBACK_SECRET, clockShift };
}

/** Netlify's own emulation, which names a Lambda as the real platform does, says that it is one. */
const isProduction = (variables: Variables): boolean =>
  variables.NODE_ENV === 'production' ||
  variables.CONTEXT === 'production' ||
  Boolean(variables.AWS_LAMBDA_FUNCTION_NAME && !variables.CHECKBACK_LOCAL);

import * as z from 'zod';
import { readClock } from '../src/domain/clock.ts';
import { builder, form, notify, staff, webhooks } from './env-shapes.ts';
import { readTextKeys, type TextKeys } from './text-keys.ts';

export type Variables = Record<string, string | undefined>;

export interface Environment {
  receiverUrl: string; // the database, as somebody who may store and nothing else
  personUrl: string; // the same, as somebody with a receipt
  secret: string;
  textKeys: TextKeys;
  clockShift: number; // ms that every clock of ours is ahead of the real one
}

/** What the functions need from outside; throws, naming the variable and the mend. */
export function readEnvironment(variables: Variables, startedAt: Date): Environment {
  const { CHECKBACK_SECRET: secret, CHECKBACK_TEXT_KEYS } = read(form, variables);
  return {
    receiverUrl:
      variables.RECEIVER_DATABASE_URL || readDatabaseUrlAs('checkback_receiver', variables),
    personUrl: variables.PERSON_DATABASE_URL || readDatabaseUrlAs('checkback_person', variables),
    secret,
    textKeys: readTextKeys(CHECKBACK_TEXT_KEYS)!,
    clockShift: readShift(variables, startedAt),
  };
}

/** The owner's way in, at once made somebody who may do little. */
function readDatabaseUrlAs(role: string, variables: Variables): string {
  const url = URL.parse(readDatabaseUrl(variables));
  if (!url) throw new Error('Cannot start: DATABASE_URL must begin with postgresql://');
  const options = [url.searchParams.get('options'), `-c role=${role}`].filter(Boolean).join(' ');
  url.searchParams.set('options', options);
  return url.href;
}

export const readBuildHook = (variables: Variables): string =>
  read(builder, variables).BUILD_HOOK_URL;

/** Two secrets are good while one takes the place of the other. */
export function readWebhooks(variables: Variables) {
  const found = read(webhooks, variables);
  const { SANITY_WEBHOOK_SECRET: secret, SANITY_WEBHOOK_SECRET_OLD: old } = found;
  return {
    project: found.SANITY_PROJECT_ID,
    dataset: found.SANITY_DATASET,
    secrets: old ? [secret, old] : [secret],
  };
}

export interface Notify {
  key: string;
  templateId: string;
}

/** By what e-mail is sent: GOV.UK Notify where it is set up, nothing but a table on a developer’s machine. */
export function readCarrier(variables: Variables): Notify | 'outbox' | undefined {
  if (!variables.NOTIFY_API_KEY && !variables.NOTIFY_TEMPLATE_ID)
    return isProduction(variables) ? undefined : 'outbox';
  const { NOTIFY_API_KEY: key, NOTIFY_TEMPLATE_ID: templateId } = read(notify, variables);
  return { key, templateId };
}

/** The two ways into the database for e-mail: of who asks for it, and of what sends it. */
export const readMailUrls = (variables: Variables) => ({
  subscriberUrl:
    variables.SUBSCRIBER_DATABASE_URL || readDatabaseUrlAs('checkback_subscriber', variables),
  senderUrl: variables.SENDER_DATABASE_URL || readDatabaseUrlAs('checkback_sender', variables),
});

/** The site’s own address, which Netlify sets: what a request says of it could be made up. */
export function readSiteUrl(variables: Variables): string {
  const { URL: given } = variables;
  if (given && URL.canParse(given)) return new URL(given).origin;
  if (isProduction(variables)) throw new Error('Cannot start: set URL to the address of the site');
  return 'http://localhost:8888';
}

/** The origin from which staff come. */
export const readStudio = (variables: Variables): string =>
  new URL(read(staff, variables).STUDIO_URL).origin;

export function readDatabaseUrl({ DATABASE_URL, NETLIFY_DB_URL }: Variables): string {
  const databaseUrl = DATABASE_URL || NETLIFY_DB_URL; // the second is set by Netlify Database
  if (!databaseUrl) throw new Error('Cannot start: set DATABASE_URL to a PostgreSQL database');
  return databaseUrl;
}

/** How far, in ms, a clock set by hand is ahead of the real one at `startedAt`. */
export function readShift(variables: Variables, startedAt: Date): number {
  const start = readClock(variables.CHECKBACK_NOW);
  if (start && isProduction(variables))
    throw new Error('Cannot start: CHECKBACK_NOW is for development and tests, unset it');
  return start ? start.getTime() - startedAt.getTime() : 0;
}

function read<Schema extends z.ZodType>(schema: Schema, variables: Variables): z.infer<Schema> {
  const filled = Object.entries(variables).filter(([, value]) => value !== '');
  const found = schema.safeParse(Object.fromEntries(filled));
  if (!found.success) throw new Error(`Cannot start: ${z.prettifyError(found.error)}`);
  return found.data;
}

/** Netlify's own emulation, which names a Lambda as the real platform does, says that it is one. */
export const isProduction = (variables: Variables): boolean =>
  variables.NODE_ENV === 'production' ||
  variables.CONTEXT === 'production' ||
  Boolean(variables.AWS_LAMBDA_FUNCTION_NAME && !variables.CHECKBACK_LOCAL);

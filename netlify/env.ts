import * as z from 'zod';
import { readClock } from '../src/domain/clock.ts';
import { readTextKeys, type TextKeys } from './text-keys.ts';

export type Variables = Record<string, string | undefined>;

const secret = (name: string) =>
  z
    .string({ error: `Set ${name} to 32 random characters or more` })
    .min(32, { error: `${name} is too short: it needs 32 characters or more` });

const textKeys = z
  .string({ error: 'Set CHECKBACK_TEXT_KEYS to id:key, the key being 32 random bytes in base64' })
  .refine((text) => readTextKeys(text), {
    error:
      'CHECKBACK_TEXT_KEYS must be id:key or id:key,id:key, each key being 32 bytes in base64 and each id in small letters and digits',
  });

const form = z.object({
  CHECKBACK_SECRET: secret('CHECKBACK_SECRET'),
  CHECKBACK_TEXT_KEYS: textKeys,
});

const builder = z.object({
  BUILD_HOOK_URL: z.url({ error: 'Set BUILD_HOOK_URL to the address of a Netlify build hook' }),
});

const webhooks = z.object({
  SANITY_PROJECT_ID: z.string().default('local'),
  SANITY_DATASET: z.string().default('production'),
  SANITY_WEBHOOK_SECRET: secret('SANITY_WEBHOOK_SECRET'),
  SANITY_WEBHOOK_SECRET_OLD: secret('SANITY_WEBHOOK_SECRET_OLD').optional(),
});

const staff = z.object({
  STUDIO_URL: z.url({ error: 'Set STUDIO_URL to the address of the Studio' }),
});

/** A name, and the ids of the service and of the secret. */
function isNotifyKey(key: string): boolean {
  const ids = key.slice(-74);
  return (
    key.length > ids.length &&
    !/\s/.test(key) &&
    /^(-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}){2}$/.test(ids)
  );
}

const notify = z.object({
  NOTIFY_API_KEY: z
    .string({ error: 'Set NOTIFY_API_KEY to a key of GOV.UK Notify' })
    .refine(isNotifyKey, {
      error: 'NOTIFY_API_KEY is not a whole key of GOV.UK Notify: copy it again',
    }),
  NOTIFY_TEMPLATE_ID: z.guid({
    error: 'Set NOTIFY_TEMPLATE_ID to the id of the e-mail template in GOV.UK Notify',
  }),
});

const shape = {
  ...form.shape,
  ...builder.shape,
  ...webhooks.shape,
  ...staff.shape,
  ...notify.shape,
};
type VariableName = keyof typeof shape;

/** What is wrong with one of the variables above, in the words of the functions that read it. */
export const faultOf = (name: VariableName, variables: Variables): string | undefined =>
  shape[name].safeParse(variables[name] || undefined).error?.issues[0]?.message;

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

import * as z from 'zod';
import { readTextKeys } from './text-keys.ts';

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

export const form = z.object({
  CHECKBACK_SECRET: secret('CHECKBACK_SECRET'),
  CHECKBACK_TEXT_KEYS: textKeys,
});

export const builder = z.object({
  BUILD_HOOK_URL: z.url({ error: 'Set BUILD_HOOK_URL to the address of a Netlify build hook' }),
});

export const webhooks = z.object({
  SANITY_PROJECT_ID: z.string().default('local'),
  SANITY_DATASET: z.string().default('production'),
  SANITY_WEBHOOK_SECRET: secret('SANITY_WEBHOOK_SECRET'),
  SANITY_WEBHOOK_SECRET_OLD: secret('SANITY_WEBHOOK_SECRET_OLD').optional(),
});

export const staff = z.object({
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

export const notify = z.object({
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
export const faultOf = (
  name: VariableName,
  variables: Record<string, string | undefined>,
): string | undefined =>
  shape[name].safeParse(variables[name] || undefined).error?.issues[0]?.message;

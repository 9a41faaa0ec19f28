import { NotifyClient } from 'notifications-node-client';
import * as z from 'zod';
import type { Notify } from '../env.ts';
import { within } from '../within.ts';

const PATIENCE_MS = 8_000;

const template = z.object({ type: z.string(), subject: z.string().default(''), body: z.string() });

/** What the template of our e-mails says. Sends nothing. */
export async function templateOf({ key, templateId, apiUrl }: Notify & { apiUrl?: string }) {
  const client = apiUrl ? new NotifyClient(apiUrl, key) : new NotifyClient(key);
  const { data } = await within(PATIENCE_MS, client.getTemplateById(templateId));
  return template.parse(data);
}

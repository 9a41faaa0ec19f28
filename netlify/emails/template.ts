import * as z from 'zod';
import type { NotifySetUp } from './notify.ts';
import { notifyClient } from './notify-client.ts';

const template = z.object({ type: z.string(), subject: z.string().default(''), body: z.string() });

/** What the template of our e-mails says. Sends nothing. */
export async function templateOf(setUp: NotifySetUp) {
  const { data } = await notifyClient(setUp).getTemplateById(setUp.templateId);
  return template.parse(data);
}

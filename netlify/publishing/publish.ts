import type { Deliveries } from './deliveries.ts';
import { readBody } from '../body.ts';
import { plan, type Plan, type Publishing } from './reconcile.ts';
import { checkSignature } from './webhook-signature.ts';

/** What receiving a webhook touches, besides publishing itself. */
export interface Webhooks extends Publishing {
  deliveries: Deliveries;
  secrets: string[]; // two while one takes the place of the other
  project: string;
  dataset: string;
  now: () => Date; // the real time, by which Sanity signs
}

const MAX_BYTES = 64 * 1024;

const refusals = {
  method: [405, 'Send a POST request'],
  notJson: [415, 'Send JSON'],
  tooLarge: [413, 'Send no more than 64 KB'],
  tooSlow: [408, 'Send the whole body within 10 seconds'],
  forged: [401, 'The signature is not ours'],
  stale: [401, 'The signature is more than five minutes off'],
  elsewhere: [403, 'This is another project or dataset than the site is made from'],
  unnamed: [400, 'Send an idempotency-key'],
  unreadable: [400, 'The body is not a JSON object'],
} as const;

export type WebhookRefusal = keyof typeof refusals;

export type Published =
  | { kind: 'refused'; status: number; message: string }
  | { kind: 'seen' } // this very webhook came before
  | { kind: 'taken'; plan: Plan };

const refuse = (why: WebhookRefusal): Published => {
  const [status, message] = refusals[why];
  return { kind: 'refused', status, message };
};

/** Sanity says that something was published. What it says is not used: what is published is asked. */
export async function publish(request: Request, world: Webhooks): Promise<Published> {
  const { method, headers } = request;
  if (method !== 'POST') return refuse('method');
  if (!isJson(headers.get('content-type'))) return refuse('notJson');
  const read = await readBody(request, { most: MAX_BYTES });
  if (!read.ok) return refuse(read.why);
  const body = read.bytes;

  const signed = { header: headers.get('sanity-webhook-signature'), body };
  const checked = checkSignature(signed, { secrets: world.secrets, now: world.now() });
  if (!checked.ok) return refuse(checked.why);
  if (!isAboutUs(headers, world)) return refuse('elsewhere');
  const key = headers.get('idempotency-key');
  if (!key || key.length > 200) return refuse('unnamed');
  if (!isObject(body)) return refuse('unreadable');
  // The key is not signed, so a signature counts as one too: a new key makes no new webhook.
  return take([`key ${key}`, `signature ${checked.id}`], world);
}

async function take(ids: string[], world: Webhooks): Promise<Published> {
  if (!(await world.deliveries.remember(ids))) return { kind: 'seen' };
  try {
    return { kind: 'taken', plan: await plan(world) };
  } catch (error) {
    await world.deliveries.forget(ids); // so that Sanity’s second try counts
    throw error;
  }
}

const isJson = (contentType: string | null): boolean =>
  /^application\/json(?: ?; ?charset="?utf-?8"?)?$/i.test(contentType ?? '');

const isAboutUs = (headers: Headers, { project, dataset }: Webhooks): boolean =>
  headers.get('sanity-project-id') === project && headers.get('sanity-dataset') === dataset;

function isObject(body: Buffer): boolean {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { deliver, type Message, type Webhook } from './deliver.ts';
import { inTurn } from './in-turn.ts';
import { loopbackAddress } from './loopback.ts';
import { isPublic } from './perspectives.ts';
import type { Committed, Store } from './store.ts';

const PATIENCE = 10_000; // milliseconds

export interface Webhooks {
  add: (webhook: Webhook) => void;
  close: () => void;
}

/** Tells receivers of every document that is published, changed or taken down. No write waits for it. */
export function openWebhooks(store: Store, wait = later): Webhooks {
  const closing = new AbortController();
  const stops: (() => void)[] = [];
  const add = (webhook: Webhook) => {
    mustBeHere(webhook);
    const how = {
      oneByOne: inTurn(),
      wait: (ms: number) => wait(ms, closing.signal),
      patience: PATIENCE,
      closing: closing.signal,
    };
    const stop = store.follow((committed) => {
      for (const message of messagesOf(committed)) void deliver(webhook, message, how);
    });
    stops.push(stop);
  };
  const close = () => {
    for (const stop of stops) stop();
    closing.abort();
  };
  return { add, close };
}

export function mustBeHere({ url }: Webhook): void {
  if (!loopbackAddress(url))
    throw new Error(
      `Cannot send webhooks to ${url}: the local lake reaches this machine only, such as http://localhost:8888/publish`,
    );
}

export type Wait = (ms: number, closing: AbortSignal) => Promise<unknown>;

const later: Wait = (ms, signal) =>
  setTimeout(ms, undefined, { signal, ref: false }).catch(() => undefined);

/** One message for each document of a transaction that the public can see, or could. */
export function messagesOf({ transaction, before }: Committed): Message[] {
  const { transactionId, timestamp, changes } = transaction;
  return changes.flatMap(({ id, document }) => {
    const was = before.get(id);
    const shown = document ?? was;
    if (!shown || !isPublic(shown)) return [];
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Sanity.io webhook delivery',
      'idempotency-key': randomUUID(),
      'sanity-transaction-id': transactionId,
      'sanity-transaction-time': timestamp,
      'sanity-project-id': 'local',
      'sanity-dataset': 'production',
      'sanity-document-id': id,
      'sanity-webhook-id': 'local',
      'sanity-operation': operationOf(was, document),
    };
    const { _id, _type, _rev } = shown;
    return [{ headers, body: JSON.stringify({ _id, _type, _rev }) }];
  });
}

function operationOf(was: object | undefined, is: object | null): string {
  if (!is) return 'delete';
  return was ? 'update' : 'create';
}

import type { Lake } from '../../studio/lake/server.ts';
import { testLake, writing } from './lake.ts';
import { passOf } from './lake-people.ts';

export const secret = 'a secret that both sides know';
export const tokens = [passOf('editor')];

export const webhookLake = (url: string, more = {}): Promise<Lake> =>
  testLake({ tokens, webhooks: [{ url, secret }], ...more });

export const shelve = (lake: Lake, ...documents: { _id: string; _type: string }[]) =>
  lake.append({ ...writing(...documents), transactionId: 'shelved' });

import type { Pair } from '../support/html.ts';
import { encode } from '../support/visitor.ts';
import { TEXT } from './answers.ts';
import type { Chance } from './chance.ts';
import { until, type Crowd } from './crowd.ts';
import type { Sending } from './line.ts';
import { malformed, malformedKinds } from './malformed.ts';
import { receiptOf } from './receipts.ts';

/** The same form with other answers: those that are stored must stay as they are. */
export const alter = (crowd: Crowd, check: Pair[]) =>
  mustBeRefused(crowd, 'other answers under a token that was used', {
    body: encode(check.map(([name, value]) => [name, name === TEXT ? `${value}, no` : value])),
  });

export async function disturb(crowd: Crowd, pairs: Pair[], chance: Chance): Promise<void> {
  const kind = chance.pick(malformedKinds);
  crowd.tally.refusedReceipts.push(...receiptOf(encode(pairs)));
  await mustBeRefused(crowd, kind, malformed[kind]!(pairs));
}

async function mustBeRefused(crowd: Crowd, kind: string, sending: Omit<Sending, 'path'>) {
  const { tally } = crowd;
  tally.malformed += 1;
  const answer = await until(crowd, sending, ({ status }) => status !== 503);
  if (answer && (answer.status < 400 || answer.status > 499))
    tally.notRefused.push(`${kind}: ${answer.status}`);
}

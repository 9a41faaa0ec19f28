import { openToken, receiptFor } from '../../netlify/seals.ts';
import { FIELD } from '../../src/form/fields.ts';
import type { Pair } from '../support/html.ts';
import { encode, respondAddress as path } from '../support/visitor.ts';
import { testSecret } from '../support/world.ts';
import { TEXT } from './answers.ts';
import type { Chance } from './chance.ts';
import { until, type Crowd } from './crowd.ts';
import type { Sending } from './line.ts';
import { malformed, malformedKinds } from './malformed.ts';

/** The same form with other answers: those that are stored must stay as they are. */
export const alter = (crowd: Crowd, check: Pair[]) =>
  mustBeRefused(crowd, 'other answers under a token that was used', {
    body: encode(check.map(([name, value]) => [name, name === TEXT ? `${value}, no` : value])),
  });

export async function disturb(crowd: Crowd, pairs: Pair[], chance: Chance): Promise<void> {
  const kind = chance.pick(malformedKinds);
  crowd.tally.refusedReceipts.push(...receiptOf(pairs));
  await mustBeRefused(crowd, kind, malformed[kind]!(pairs));
}

/** That which a form would be given, were it taken. */
function receiptOf(pairs: Pair[]): string[] {
  const slug = path.split('/')[2]!;
  const token = openToken(
    pairs.find(([name]) => name === FIELD.token)?.[1] ?? '',
    slug,
    testSecret,
  );
  return token ? [receiptFor(token.id, slug, testSecret)] : [];
}

async function mustBeRefused(crowd: Crowd, kind: string, sending: Omit<Sending, 'path'>) {
  const { tally } = crowd;
  tally.malformed += 1;
  const answer = await until(crowd, sending, ({ status }) => status !== 503);
  if (answer && (answer.status < 400 || answer.status > 499))
    tally.notRefused.push(`${kind}: ${answer.status}`);
}

import type { ConsultationCode } from '../../src/domain/addresses.ts';
import { placeFrom } from '../../src/domain/placing.ts';
import { WITHDRAW } from '../../src/form/fields.ts';
import type { WithdrawState } from '../../src/form/screens/withdraw.tsx';
import type { PersonWorld } from './person-world.ts';
import type { Field } from '../post.ts';
import type { RefusalName } from '../refusals.ts';
import { report } from '../report.ts';
import { aboutYouKey, knownReceipt, receiptHash } from './seals.ts';

export type Withdrawing =
  { kind: 'shown'; state: WithdrawState } | { kind: 'refused'; refusal: RefusalName };

/** A receipt code comes in twice: first to see what is held under it, then to have it deleted. */
export async function withdraw(
  sent: { consultation: ConsultationCode; fields: Field[] },
  world: PersonWorld,
): Promise<Withdrawing> {
  const refusal = misnamed(sent.fields);
  if (refusal) return { kind: 'refused', refusal };
  const typed = new Map(sent.fields);
  const code = typed.get(WITHDRAW.code) ?? '';
  if (!code.trim()) return { kind: 'shown', state: { name: 'asked', code, problem: 'empty' } };
  try {
    const state = await answerTo({ ...sent, code, isSure: typed.has(WITHDRAW.sure) }, world);
    return { kind: 'shown', state };
  } catch (error) {
    report('not-withdrawn', error);
    return { kind: 'shown', state: { name: 'asked', code, problem: 'database' } };
  }
}

function misnamed(fields: Field[]): RefusalName | undefined {
  const names = fields.map(([name]) => name);
  const ours: string[] = Object.values(WITHDRAW);
  if (names.some((name) => !ours.includes(name))) return 'unknownField';
  return new Set(names).size < names.length ? 'duplicateField' : undefined;
}

type Asking = { consultation: ConsultationCode; code: string; isSure: boolean };

/**
 * The database is asked whatever was typed, so that neither the page nor how long it takes tells a
 * code that was withdrawn from one that never was. Nothing is held under what is no receipt of ours.
 */
async function answerTo(asking: Asking, world: PersonWorld): Promise<WithdrawState> {
  const { consultation, code, isSure } = asking;
  const receipt = knownReceipt(code, consultation, world.secret) ?? code;
  const found = await (isSure ? remove : lookUp)({ consultation, receipt }, world);
  return found ?? { name: 'asked', code, problem: 'unknown' };
}

type Found = { consultation: ConsultationCode; receipt: string };

type Held = Record<'place' | 'challenge' | 'reply', string | null>;

async function lookUp({ consultation, receipt }: Found, world: PersonWorld) {
  const { rows } = await world.pool.query<Held>(
    'select place, challenge, reply from intake.look_up($1, $2)',
    [consultation, receiptHash(receipt, world.secret)],
  );
  const [held] = rows;
  return held && ({ name: 'held', receipt, place: placeFrom(held), reply: held.reply } as const);
}

async function remove({ consultation, receipt }: Found, world: PersonWorld) {
  const { rows } = await world.pool.query<{ withdrawn: boolean }>(
    'select intake.withdraw($1, $2, $3, $4) as withdrawn',
    [
      consultation,
      receiptHash(receipt, world.secret),
      aboutYouKey(receipt, consultation, world.secret),
      `${world.clockShift} milliseconds`,
    ],
  );
  return rows[0]!.withdrawn ? ({ name: 'withdrawn' } as const) : undefined;
}

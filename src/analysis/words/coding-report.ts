import {
  isSameIn,
  type Coded,
  type CodeAgreement,
  type CodingState,
  type Frame,
  type FrameCode,
  type PairAgreement,
} from '../../domain/coding.ts';
import { agreementByCode } from './coder-agreement.ts';

/** How one of those who code has coded one text. */
export interface Coding extends Coded {
  who: string;
}

export interface Codings {
  texts: number; // that there are to code
  frames: Frame[]; // the latest first
  codings: Coding[];
}

/** A second coder sees how far they agree only then: from fewer texts the other's codes can be told. */
const ENOUGH = 50;

type Report = Pick<CodingState, 'coders' | 'coded' | 'people' | 'pairs'>;

/**
 * How far the coding of one question is, how many people said what, and how far coders agree.
 *
 * A text that several people coded counts as whoever coded most of the question has it: counts are of
 * people, never of mentions. Two coders are compared code by code (agreementByCode()), over the texts
 * that both coded by versions of the frame in which the code meant what it means in the latest: one
 * whose definition has changed is another code.
 */
export function codingReport({ texts, frames, codings }: Codings): Report {
  const coders = [...Map.groupBy(codings, ({ who }) => who)]
    .map(([who, own]) => ({ who, own: new Map(own.map((each) => [each.id, each])) }))
    .sort((a, b) => b.own.size - a.own.size || (a.who < b.who ? -1 : 1));
  const counted = new Map(coders.toReversed().flatMap(({ own }) => [...own]));
  const pairs = coders.flatMap((one, index) =>
    coders.slice(index + 1).map((other) => pairOf(one, other, frames)),
  );
  return {
    coders: coders.map(({ who, own }) => ({ who, texts: own.size })),
    coded: counted.size,
    people: peopleBy(frames[0]?.codes ?? [], [...counted.values()]),
    pairs: pairs.filter((pair) => pair.texts >= Math.min(ENOUGH, texts)),
  };
}

const peopleBy = (codes: FrameCode[], counted: Coded[]): Record<string, number> =>
  Object.fromEntries(
    codes.map(({ code }) => [code, counted.filter(({ codes }) => codes.includes(code)).length]),
  );

interface Coder {
  who: string;
  own: Map<string, Coding>; // by the id of the submission
}

function pairOf(one: Coder, other: Coder, frames: Frame[]): PairAgreement {
  const shared = [...one.own.values()].flatMap((first) => {
    const second = other.own.get(first.id);
    return second ? [[first, second] as const] : [];
  });
  return {
    coders: [one.who, other.who],
    texts: shared.length,
    codes: (frames[0]?.codes ?? []).map((each) => agreementOn(each, shared, frames)),
  };
}

type Shared = readonly (readonly [Coded, Coded])[];

function agreementOn(each: FrameCode, shared: Shared, frames: Frame[]): CodeAgreement {
  const meant = new Set(
    frames.filter((frame) => isSameIn(frame, each)).map(({ version }) => version),
  );
  const texts = shared
    .filter((pair) => pair.every(({ frame }) => meant.has(frame)))
    .map((pair) => ({ codings: pair.map(({ codes }) => only(each.code, codes)) }));
  return agreementByCode(texts, [each.code])[0]!;
}

const only = (code: string, codes: string[]): string[] => codes.filter((each) => each === code);

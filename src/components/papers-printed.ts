import type { Consultation } from '../domain/consultation.ts';
import { papersOf } from '../domain/printings.ts';
import { paperEnding } from '../form/paper/path.ts';

/** Endings of the addresses that a consultation's questions are printed from; one that says it closed. */
export const papersPrinted = ({ challenges, closesAt }: Consultation, now: Date): string[] =>
  now < closesAt ? papersOf(challenges.length).map(paperEnding) : [''];

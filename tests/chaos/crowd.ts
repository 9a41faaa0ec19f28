import { respondAddress as path } from '../support/visitor.ts';
import type { Form } from './answers.ts';
import { wait } from './chance.ts';
import type { Answered, Line, Sending } from './line.ts';
import type { Tally } from './tally.ts';

/** What every client shares. */
export interface Crowd {
  seed: number;
  form: Form;
  line: Line;
  tally: Tally;
}

const GIVE_UP_MS = 180_000;

/** Tries until an answer is `enough`, as people do who are told to try again: ever less often. */
export async function until(
  { line, tally }: Crowd,
  sending: Omit<Sending, 'path'>,
  enough: (answer: Answered) => boolean,
): Promise<Answered | undefined> {
  const started = performance.now();
  for (
    let pause = 40;
    performance.now() - started < GIVE_UP_MS;
    pause = Math.min(2 * pause, 2_000)
  ) {
    tally.requests += 1;
    const answer = await line.send({ path, ...sending }).catch(() => undefined);
    if (answer && answer.status !== 503) tally.posts += 1;
    if (answer?.status === 500) tally.turnedBack.push('a fault of ours: 500');
    if (answer && enough(answer)) return answer;
    await wait(pause * (0.5 + Math.random()));
  }
  tally.unanswered += 1;
  return undefined;
}

import { proxyTo } from '../support/proxy.ts';
import { encode, respondAddress as path } from '../support/visitor.ts';
import { answersOf } from './answers.ts';
import { chanceOf, wait } from './chance.ts';
import { checked, sendIn } from './client.ts';
import type { Crowd } from './crowd.ts';
import { lineTo } from './line.ts';

export interface Cutting {
  replies: number;
  port: number; // of the server
  stored: () => Promise<number>; // rows, now
}

const AT_ONCE = 40;
const PATIENCE_MS = 5_000; // longer than the receiver has

/**
 * Sends of which each is stored and its reply is lost on the way; then all of them once more. Says how
 * many were stored before: a slow machine may turn some of them back.
 */
export async function cutReplies(crowd: Crowd, cutting: Cutting): Promise<number> {
  const proxy = await proxyTo(`http://127.0.0.1:${cutting.port}`);
  const line = lineTo(Number(new URL(proxy.url).port));
  let unheard = 0;
  for (let from = 0; from < cutting.replies; from += AT_ONCE) {
    const bodies = await toSend(crowd, { from, to: Math.min(from + AT_ONCE, cutting.replies) });
    const before = await cutting.stored();
    proxy.mute();
    const replies = bodies.map((body) => line.send({ path, body }).catch(() => 'none'));
    unheard += (await storedBy(cutting, before + bodies.length)) - before;
    proxy.cut();
    if ((await Promise.all(replies)).some((reply) => reply !== 'none'))
      throw new Error('A reply came through that was to be cut');
    proxy.mend();
    await Promise.all(bodies.map((body) => sendIn(crowd, { body, twice: false })));
  }
  line.close();
  proxy.close();
  return unheard;
}

/** Forms that were checked, as they would be sent. */
export function toSend(
  crowd: Crowd,
  { from, to }: { from: number; to: number },
): Promise<string[]> {
  const numbers = Array.from({ length: to - from }, (_, index) => from + index);
  return Promise.all(
    numbers.map(async (index) => {
      const chance = chanceOf(crowd.seed, index, 1);
      const answers = answersOf(crowd.form, { chance, mark: `${crowd.seed}-cut-${index}` });
      const pairs = await checked(crowd, { chance, answers });
      if (!pairs) throw new Error('A form was turned back before anything was cut');
      return encode(pairs);
    }),
  );
}

/** How many rows there are once there are `wanted`, or in the end. */
async function storedBy({ stored }: Cutting, wanted: number): Promise<number> {
  const started = performance.now();
  let rows = await stored();
  while (rows < wanted && performance.now() - started < PATIENCE_MS) {
    await wait(20);
    rows = await stored();
  }
  return rows;
}

import { expect, it } from 'vitest';
import type { PublishingStatus } from '../../studio/publishing/publishing-status.ts';
import { createWatch } from '../../studio/publishing/watch.ts';

const live: PublishingStatus = { name: 'live', words: 'Live' };
const underWay: PublishingStatus = { name: 'publishing', words: 'Publishing…' };

/** A world in which time passes only when it is told to. */
function world() {
  const timers: { at: number; action: () => void }[] = [];
  const state = { now: 0, hidden: false, next: live, looks: 0, pauses: [] as number[] };
  const settled = () => new Promise((done) => setImmediate(done));
  const watch = createWatch({
    look: () => {
      state.looks += 1;
      return Promise.resolve(state.next);
    },
    isHidden: () => state.hidden,
    now: () => state.now,
    after(ms, action) {
      const timer = { at: state.now + ms, action };
      state.pauses.push(ms);
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), 1);
    },
  });
  async function pass(ms: number): Promise<void> {
    const end = state.now + ms;
    for (;;) {
      const [due] = timers.toSorted((a, b) => a.at - b.at);
      if (!due || due.at > end) break;
      timers.splice(timers.indexOf(due), 1);
      state.now = due.at;
      due.action();
      await settled();
    }
    state.now = end;
  }
  return { state, watch, pass, settled, timers };
}

it('looks at once and then every half minute, while somebody listens', async () => {
  const { state, watch, pass, settled, timers } = world();
  const leave = watch.subscribe(() => undefined);
  await settled();
  expect(state.looks).toBe(1);
  await pass(29_999);
  expect(state.looks).toBe(1);
  await pass(1);
  expect(state.looks).toBe(2);
  leave();
  expect(timers).toEqual([]);
  await pass(600_000);
  expect(state.looks).toBe(2);
});

it('looks every two seconds while a publishing is under way, and then seldom again', async () => {
  const { state, watch, pass, settled } = world();
  state.next = underWay;
  watch.subscribe(() => undefined);
  await settled();
  await pass(10_000);
  expect(state.looks).toBe(6);
  state.next = live;
  await pass(2_000);
  await pass(29_000);
  expect(state.looks).toBe(7);
});

it('looks every two seconds for 20 seconds after something was published', async () => {
  const { state, watch, pass, settled } = world();
  watch.subscribe(() => undefined);
  await settled();
  watch.hurry();
  await settled();
  expect(state.looks).toBe(2);
  await pass(19_000);
  expect(state.looks).toBe(11);
  await pass(10_000);
  expect(state.looks).toBe(12);
});

it('stops where nobody can see it, and looks at once when they can again', async () => {
  const { state, watch, pass, settled } = world();
  watch.subscribe(() => undefined);
  await settled();
  state.hidden = true;
  await pass(600_000);
  expect(state.looks).toBe(1);
  state.hidden = false;
  watch.wake();
  await settled();
  expect(state.looks).toBe(2);
});

it('tells every listener, and one look serves them all', async () => {
  const { state, watch, settled } = world();
  const told: string[] = [];
  watch.subscribe(() => told.push('a'));
  watch.subscribe(() => told.push('b'));
  await settled();
  expect(told).toEqual(['a', 'b']);
  expect(state.looks).toBe(1);
  expect(watch.status()).toBe(live);
});

it('does not let a slow look undo a later one', async () => {
  const answers: ((status: PublishingStatus) => void)[] = [];
  const watch = createWatch({
    look: () => new Promise((answer) => answers.push(answer)),
    isHidden: () => false,
    now: () => 0,
    after: () => () => undefined,
  });
  watch.subscribe(() => undefined);
  watch.hurry();
  answers[1]!(underWay);
  answers[0]!(live);
  await new Promise((done) => setImmediate(done));
  expect(watch.status()).toBe(underWay);
});

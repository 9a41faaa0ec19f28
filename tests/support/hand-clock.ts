export const seconds = 1000;
export const days = 24 * 60 * 60 * seconds;

/** A clock that stands still until a test sets it on by so many milliseconds. */
export function handClock(start = '2025-07-21T13:42:00Z') {
  let time = Date.parse(start);
  return { now: () => new Date(time), passes: (ms: number) => void (time += ms) };
}

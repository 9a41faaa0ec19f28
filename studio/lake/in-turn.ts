export type InTurn = <T>(work: () => T | Promise<T>) => Promise<T>;

/** Lets one piece of work at a time through, in the order in which they came. */
export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}

/** How long each of `count` takes, one after the other, in ms. */
export async function timesOf(count: number, work: (index: number) => Promise<unknown>) {
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const started = performance.now();
    await work(index);
    times.push(performance.now() - started);
  }
  return times;
}

/** Two things by turns, so that both meet the same machine. */
export async function byTurns(count: number, works: ((index: number) => Promise<unknown>)[]) {
  const times = works.map((): number[] => []);
  for (let index = 0; index < count; index += 1)
    for (const [which, work] of works.entries())
      times[which]!.push(...(await timesOf(1, () => work(index))));
  return times;
}

/** How many a second, `atOnce` at a time. */
export async function rateOf(
  count: number,
  { atOnce, work }: { atOnce: number; work: (index: number) => Promise<unknown> },
): Promise<number> {
  let next = 0;
  const one = async () => {
    for (let mine = next++; mine < count; mine = next++) await work(mine);
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: atOnce }, one));
  return (1_000 * count) / (performance.now() - started);
}

/** How long this thread is at work on it, in ms, however many others wait for a processor meanwhile. */
export function workedFor(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

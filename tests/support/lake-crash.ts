import { closeSync } from 'node:fs';
import { disk, type Disk } from '../../studio/lake/disk.ts';

export interface Crash {
  after: number; // steps that are still taken
  isTorn: boolean; // the step after them, if it writes, is half taken
}

/** What the process was about to do. Only a write can be half done. */
export type Step = 'write' | 'other';

export interface CrashingDisk extends Disk {
  crashedAt: () => Step | undefined;
  release: () => void; // the files that a process which is gone would no longer hold
}

/**
 * A disk to which nothing more is done after so many steps, as if the process had been killed. What
 * it wrote is there without being flushed, for the system goes on.
 */
export function crashingDisk({ after, isTorn }: Crash): CrashingDisk {
  const held = new Set<number>();
  let steps = 0;
  let crashedAt: Step | undefined;
  const step = (what: Step = 'other') => {
    steps += 1;
    if (steps <= after) return;
    crashedAt ??= what;
    throw new Error('The process is gone');
  };
  return {
    open: (file, how) => {
      step();
      const descriptor = disk.open(file, how);
      held.add(descriptor);
      return descriptor;
    },
    write: (descriptor, bytes) => {
      if (isTorn && steps === after) disk.write(descriptor, bytes.subarray(0, bytes.length / 2));
      step('write');
      return disk.write(descriptor, bytes);
    },
    truncate: (descriptor, length) => (step(), disk.truncate(descriptor, length)),
    flush: () => step(),
    close: (descriptor) => (step(), held.delete(descriptor), disk.close(descriptor)),
    rename: (from, to) => (step(), disk.rename(from, to)),
    remove: (file) => (step(), disk.remove(file)),
    flushFolder: () => step(),
    crashedAt: () => crashedAt,
    release: () => held.forEach((descriptor) => closeSync(descriptor)),
  };
}

export const calmDisk = (): Disk => crashingDisk({ after: Infinity, isTorn: false });

import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';

/** Everything that the lake does to its files, step by step, so that a test can stop between any two. */
export interface Disk {
  open: (file: string, how: 'append' | 'anew') => number;
  write: (descriptor: number, bytes: Uint8Array) => number;
  truncate: (descriptor: number, length: number) => void;
  flush: (descriptor: number) => void;
  close: (descriptor: number) => void;
  rename: (from: string, to: string) => void;
  remove: (file: string) => void;
  flushFolder: (folder: string) => void;
}

export const disk: Disk = {
  open: (file, how) => openSync(file, how === 'append' ? 'a' : 'w'),
  write: writeSync,
  truncate: ftruncateSync,
  flush: fsyncSync,
  close: closeSync,
  rename: renameSync,
  remove: (file) => rmSync(file, { force: true }),
  flushFolder,
};

/** A new or renamed file is only sure to be found again once its folder is on the disk too. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return; // which has no such thing
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

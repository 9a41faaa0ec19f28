import { expect, inject } from 'vitest';
import { mainOf, plainText } from './html.ts';

const siteUrl = inject('siteUrl');

export const live = async (path: string): Promise<string> => (await fetch(siteUrl + path)).text();

export const liveText = async (path: string): Promise<string> =>
  plainText(mainOf(await live(path)));

/** Waits until the public page says it. */
export const untilLive = (path: string, words: string | RegExp): Promise<void> =>
  expect.poll(() => live(path), { timeout: 150_000, interval: 200 }).toMatch(words);

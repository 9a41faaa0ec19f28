import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { watch } from './watched.ts';

export const siteUrl = inject('siteUrl');

/** The start of the link that leads to the consultation. */
export const title = 'Help set priorities for Staffordshire’s refreshed Special Educational Needs';
export const receiptAddress = /\/received\/([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})\/$/;

/** A journey in a browser of its own, in which nothing went wrong and nothing was left behind. */
export async function journey(
  browser: Browser,
  options: BrowserContextOptions,
  through: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const seen = watch(context, siteUrl);
  await through(await context.newPage());
  expect(seen).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
}

/** What these journeys answer, as it is stored. */
export const answers = (missed: string) => ({
  'feel-right': 'most',
  'work-on-first': { chosen: ['communication', 'being-heard'], most: 'being-heard' },
  missed,
  'answering-as': 'parent-or-carer',
});

export const heading = (page: Page): Promise<string> => page.locator('h1').innerText();

import type { Page } from 'playwright-core';
import { alfaProblems } from './alfa.ts';
import { axeProblems } from './axe.ts';
import { sidewaysProblems } from './reflow.ts';
import { targetProblems } from './targets.ts';

export type Check = (page: Page) => Promise<string[]>;

const checks: Check[] = [sidewaysProblems, targetProblems, axeProblems, alfaProblems];

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

export type Look = keyof typeof looks;
export const everyLook: Look[] = ['light', 'dark', 'forced colours'];

/** What is found against a page in these looks, on a telephone and on a wide screen. */
export async function problemsInLooks(page: Page, wanted: Look[]): Promise<string[]> {
  const problems: string[] = [];
  for (const look of wanted)
    for (const width of [320, 1280]) {
      await page.emulateMedia(looks[look]);
      await page.setViewportSize({ width, height: 900 });
      for (const check of checks)
        problems.push(...(await check(page)).map((each) => `${look}, ${width} px: ${each}`));
    }
  return problems;
}

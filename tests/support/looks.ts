import type { Page } from 'playwright-core';
import { alfaColourProblems, alfaProblems } from './alfa.ts';
import { axeColourProblems, axeProblems } from './axe.ts';
import { sidewaysProblems } from './reflow.ts';
import { targetProblems } from './targets.ts';

export type Check = (page: Page) => Promise<string[]>;

const everything: Check[] = [sidewaysProblems, targetProblems, axeProblems, alfaProblems];

/** Our looks differ in nothing but colours, so what has none of them is the same in each. */
const colours: Check[] = [axeColourProblems, alfaColourProblems];

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
      for (const check of look === 'light' ? everything : colours)
        problems.push(...(await check(page)).map((each) => `${look}, ${width} px: ${each}`));
    }
  return problems;
}

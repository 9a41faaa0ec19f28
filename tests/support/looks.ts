import type { Page } from 'playwright-core';
import { alfaColourProblems, alfaPlaceProblems, alfaProblems } from './alfa.ts';
import { axeColourProblems, axeProblems } from './axe.ts';
import { sidewaysProblems } from './reflow.ts';
import { targetProblems } from './targets.ts';

export type Check = (page: Page) => Promise<string[]>;

const everything: Check[] = [sidewaysProblems, targetProblems, axeProblems, alfaProblems];

/** On a wide screen nothing is there that is not on a telephone: things stand elsewhere. */
const places: Check[] = [sidewaysProblems, targetProblems, axeProblems, alfaPlaceProblems];

/** Our looks differ in nothing but colours, and no colour in how wide a screen is. */
const colours: Check[] = [axeColourProblems, alfaColourProblems];

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

export type Look = keyof typeof looks;
export const everyLook: Look[] = ['light', 'dark', 'forced colours'];

const checks: [look: Look, width: number, checks: Check[]][] = [
  ['light', 320, everything],
  ['light', 1280, places],
  ['dark', 320, colours],
  ['forced colours', 320, colours],
];

/** What is found against a page in these looks, on a telephone and on a wide screen. */
export async function problemsInLooks(page: Page, wanted: Look[]): Promise<string[]> {
  const problems: string[] = [];
  for (const [look, width, asked] of checks.filter(([look]) => wanted.includes(look))) {
    await page.emulateMedia(looks[look]);
    await page.setViewportSize({ width, height: 900 });
    for (const check of asked)
      problems.push(...(await check(page)).map((each) => `${look}, ${width} px: ${each}`));
  }
  return problems;
}

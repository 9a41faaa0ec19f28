import type { Page } from 'playwright-core';
import { alfaProblems } from './alfa.ts';
import { axeProblems } from './axe.ts';
import { sidewaysProblems } from './reflow.ts';
import { targetProblems } from './targets.ts';

export type Check = (page: Page) => Promise<string[]>;

const checks: Check[] = [sidewaysProblems, targetProblems, axeProblems];

/**
 * Alfa paints nothing: it reads the styles as they are written. Where those do not speak of forced
 * colours, it would see the light look once more.
 */
const seenByAlfa = async (page: Page, look: Look): Promise<boolean> =>
  look !== 'forced colours' ||
  page.evaluate(() => document.head.innerHTML.includes('forced-colors'));

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
      const asked = (await seenByAlfa(page, look)) ? [...checks, alfaProblems] : checks;
      for (const check of asked)
        problems.push(...(await check(page)).map((each) => `${look}, ${width} px: ${each}`));
    }
  return problems;
}

import type { Page } from 'playwright-core';
import { reachProblems, textProblems } from './layout.ts';
import { sidewaysProblems } from './reflow.ts';

/** A window of 1280 × 1024 at 400 %. */
export const zoomed = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };

/** What cannot be read, or not be reached, on a page as it is now. */
export async function problems(page: Page): Promise<string[]> {
  const checks = [sidewaysProblems, textProblems, reachProblems];
  const found: string[] = [];
  for (const check of checks) found.push(...(await check(page)));
  return found;
}

/** WCAG 1.4.12: what a reader may set for themselves, all of it at once. */
export const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important }`;

export const addStyle = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet(); // the page's policy refuses a <style> of ours
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);

export const textSize = (page: Page) =>
  page
    .locator('main p')
    .first()
    .evaluate((text) => parseFloat(getComputedStyle(text).fontSize));

import type { Page } from 'playwright-core';

/** That a page has to be moved sideways to be read, and what makes it so. */
export async function sidewaysProblems(page: Page): Promise<string[]> {
  const { over, wide } = await page.evaluate(measure);
  return over > 0 ? [`Scrolls sideways by ${over} px: ${wide.join(', ')}`] : [];
}

function measure(): { over: number; wide: string[] } {
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = [...document.querySelectorAll('body *')]
    .filter((each) => each.getBoundingClientRect().right > clientWidth)
    .map(({ tagName, className }) => `${tagName.toLowerCase()}.${className}`);
  return { over: scrollWidth - clientWidth, wide };
}

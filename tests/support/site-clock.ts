import type { Browser, Page } from 'playwright-core';
import { attribute, byTag } from './html.ts';

/** A page seen with a clock that stands still at `instant`, in the time that the site was built for. */
export async function pageAt(browser: Browser, address: string, instant: Date): Promise<Page> {
  const page = await browser.newPage(); // all pages of one context would share one clock
  const time = instant.getTime() - (await shiftOf(address));
  await page.clock.install({ time: time - 60_000 }); // it runs until it is stopped
  await page.clock.pauseAt(time);
  await page.goto(address);
  return page;
}

/** How far the site's clock is ahead of the real one: it was built with `CHECKBACK_NOW`. */
async function shiftOf(address: string): Promise<number> {
  const html = await (await fetch(address)).text();
  return Number(attribute(byTag(html, 'body')[0]!, 'data-shift') ?? 0);
}

export const after = (instant: Date, ms: number): Date => new Date(instant.getTime() + ms);

/** What can be seen under each heading of the second level, white space folded. */
export async function sectionsOf(page: Page): Promise<Record<string, string>> {
  const sections = await page.locator('main h2').evaluateAll((headings: HTMLElement[]) =>
    headings.map((heading) => {
      let text = '';
      let next = heading.nextElementSibling as HTMLElement | null;
      for (; next && next.tagName !== 'H2'; next = next.nextElementSibling as HTMLElement | null)
        text += ` ${next.innerText}`;
      return [heading.innerText, text.replace(/\s+/g, ' ').trim()];
    }),
  );
  return Object.fromEntries(sections);
}

import { compile } from 'sass';
import type { Browser, Page } from 'playwright-core';
import type { Consultation } from '../../src/domain/consultation.ts';
import type { Paper } from '../../src/domain/printings.ts';
import { paperScreen } from '../../src/form/paper/paper-screen.tsx';

const { css } = compile('src/styles/site.scss', { loadPaths: ['node_modules'] });

/** A page as it is printed, in the style of the site, as wide as A4 within its margins. */
export async function openPrinted(browser: Browser, html: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 680, height: 990 } });
  await page.setContent(html.replace('</head>', () => `<style>${css}</style></head>`));
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** A consultation's questions as they are printed. */
export function openPaper(
  browser: Browser,
  { consultation, paper }: { consultation: Consultation; paper: Paper },
): Promise<Page> {
  const { main } = paperScreen({ consultation, paper, now: consultation.opensAt });
  return openPrinted(
    browser,
    `<!doctype html><html lang="en-GB"><head><title>Paper</title></head><body>
      <div class="govuk-width-container"><main class="govuk-main-wrapper">${main}</main></div></body></html>`,
  );
}

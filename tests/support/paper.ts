import { compile } from 'sass';
import type { Browser, Page } from 'playwright-core';
import type { Consultation } from '../../src/domain/consultation.ts';
import type { Paper } from '../../src/domain/printings.ts';
import { paperScreen } from '../../src/form/paper/paper-screen.tsx';

const { css } = compile('src/styles/site.scss', { loadPaths: ['node_modules'] });

/** A consultation's questions as they are printed, in the styles of their page. */
export async function openPaper(
  browser: Browser,
  { consultation, paper }: { consultation: Consultation; paper: Paper },
): Promise<Page> {
  const { main } = paperScreen({ consultation, paper, now: consultation.opensAt });
  const page = await browser.newPage({ viewport: { width: 680, height: 990 } }); // A4 in its margins
  await page.setContent(`<!doctype html><html lang="en-GB"><head><title>Paper</title>
    <style>${css}</style></head><body><div class="govuk-width-container">
    <main class="govuk-main-wrapper">${main}</main></div></body></html>`);
  await page.emulateMedia({ media: 'print' });
  return page;
}

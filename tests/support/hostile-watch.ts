import type { BrowserContext, Page } from 'playwright-core';
import { MARK } from './hostile-strings.ts';

export interface Watched {
  ran: string[]; // what a page did that no page of ours does
}

/** Notes whatever a text on a page could make a browser do. */
export async function watchForRunning(context: BrowserContext, site: string): Promise<Watched> {
  const watched: Watched = { ran: [] };
  const note = (what: string) => void watched.ran.push(what);
  await context.exposeFunction('noteHostile', note);
  await context.addInitScript(hook, MARK);
  context.on('dialog', (dialog) => {
    note(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('console', (message) => {
    // Chromium’s own line about a page that turns a form back.
    if (!/^Failed to load resource: .* status of 4\d\d/.test(message.text()))
      note(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => note(`error: ${error.error().message}`));
  context.on('request', (request) => {
    if (!request.url().startsWith(site)) note(`request: ${request.url()}`);
  });
  let pages = 0;
  context.on('page', (page) => {
    pages += 1;
    if (pages > 1) note(`window: ${page.url()}`);
  });
  return watched;
}

/** Waits until pictures and frames, and what comes of them, are over, and what ran has been told. */
export const allOver = (page: Page): Promise<void> => page.evaluate(ended);

async function ended(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => window.addEventListener('load', resolve));
  await new Promise((drawn) => requestAnimationFrame(drawn)); // what takes the focus, or moves
  await new Promise((resolve) => setTimeout(resolve));
}

/** Runs in the page, before anything of its own. */
function hook(mark: string): void {
  const tell = (what: string) =>
    (window as unknown as { noteHostile: (what: string) => void }).noteHostile(what);
  Object.defineProperty(window, mark, { set: () => tell('mark') });
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const)
    Object.defineProperty(window, name, { value: () => tell(name) });
}

import type { BrowserContext } from 'playwright-core';

/** What should never happen while somebody uses the site: the list grows as it does. */
export function watch(context: BrowserContext, origin: string): string[] {
  const seen: string[] = [];
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) seen.push(`Asked elsewhere: ${request.url()}`);
  });
  // A broken rule of the page's own policy is told of here too.
  context.on('console', (message) => {
    if (message.type() === 'error') seen.push(`Console: ${message.text()}`);
  });
  context.on('weberror', (error) => seen.push(`Script: ${error.error().message}`));
  return seen;
}

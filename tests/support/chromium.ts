import { theBrowser } from './browser.ts';

/** Unpacks the browser that npm brought, where it is needed, before test files ask for it at once. */
export async function setup(): Promise<void> {
  await theBrowser();
}

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';

export type Role = 'administrator' | 'editor' | 'contributor' | 'viewer';

/** Sanity's own hosts: nothing that the Studio needs, and nothing that a test may depend on. */
const elsewhere = /\/\/([\w-]+\.)*(sanity-cdn\.com|sanity\.io|sanity\.work)\//;

export const studioUrl = inject('studioUrl');

/** A browser in which somebody has signed in to the Studio on its own page. */
export async function signIn(browser: Browser, role: Role): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  await context.route(elsewhere, (route) => route.abort());
  const page = await context.newPage();
  await page.goto(studioUrl);
  await page.getByRole('link', { name: /This machine/ }).click();
  await page.getByRole('button', { name: new RegExp(`Local ${role}`) }).click();
  await page.getByRole('link', { name: 'Structure' }).waitFor();
  return page;
}

/** Another tab of the same person. */
export async function secondTab(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(studioUrl + path);
  return page;
}

/** The form of a document, ready to be typed in. */
export async function openDocument(page: Page, type: string, id: string): Promise<void> {
  await page.goto(`${studioUrl}/intent/edit/id=${id};type=${type}/`);
  await page.getByTestId('document-panel-scroller').waitFor();
}

export const field = (page: Page, name: string) => page.getByTestId(`field-${name}`);

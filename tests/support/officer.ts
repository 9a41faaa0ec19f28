import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import type { Role } from '../../studio/lake/people.ts';
import { launchBrowser } from './browser.ts';
import { watchStudio } from './studio-complaints.ts';

/** Sanity's own hosts: nothing that the Studio needs, and nothing that a test may depend on. */
const elsewhere = ['*.sanity-cdn.com', '*.sanity.io', '*.sanity.work'];

export const studioUrl = inject('studioUrl');

const LONGEST_MS = 120_000; // the Studio is 9 MB of script, and two cores read it

export interface Desk {
  browser: Browser;
  page: Page; // of somebody who has signed in
  signIn: (role: Role) => Promise<Page>;
}

// To load the Studio takes longer than most tests, so one worker's files share what is loaded.
let shared: Promise<Browser> | undefined;
const pages = new Map<Role, Promise<Page>>();
const complaints: string[] = [];

/** The Studio for the tests of one file, which must find nothing amiss in all that they do. */
export function deskOf(role: Role): Desk {
  const desk = {} as Desk;
  beforeAll(async () => {
    desk.browser = await (shared ??= launchBrowser(elsewhere));
    desk.signIn = (as) => kept(as, () => signIn(desk.browser, as));
    desk.page = await desk.signIn(role);
  });
  afterAll(() => expect(complaints.splice(0)).toEqual([]));
  return desk;
}

function kept(role: Role, make: () => Promise<Page>): Promise<Page> {
  const page = pages.get(role) ?? make();
  pages.set(role, page);
  return page;
}

/** Signs in on the lake's own page. */
async function signIn(browser: Browser, role: Role): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(LONGEST_MS);
  watchStudio(context, complaints);
  const page = await context.newPage();
  await page.goto(studioUrl);
  await page.getByRole('button', { name: new RegExp(`Local ${role}`) }).click();
  await page.getByRole('link', { name: 'Structure' }).waitFor();
  return page;
}

/** Goes somewhere in the Studio as its own links do, without reading all of it again. */
export const go = (page: Page, path: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);

export interface Document {
  type: string;
  id: string;
}

export const send: Document = { type: 'consultation', id: 'consultation-send-priorities' };

/** One of the hundred, for a test that changes it. */
export const copy = (number: number): Document => ({
  type: 'consultation',
  id: `consultation-copy-${number}`,
});

/** The form of a document, ready to be typed in. */
export async function openDocument(page: Page, { type, id }: Document): Promise<void> {
  await go(page, `/intent/edit/id=${id};type=${type}/`);
  await page.waitForURL(
    ({ pathname }) => /^\/structure\/.*;/.test(pathname) && pathname.includes(id),
  );
  await page.getByTestId('document-panel-scroller').waitFor();
}

/** Another tab of the same person. */
export async function secondTab(page: Page, document: Document): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(studioUrl);
  await tab.getByRole('link', { name: 'Structure' }).waitFor();
  await openDocument(tab, document);
  return tab;
}

export const field = (page: Page, name: string): Locator => page.getByTestId(`field-${name}`);
export const textbox = (page: Page, name: string): Locator =>
  field(page, name).getByRole('textbox').first();

export const openGroup = (page: Page, name: string): Promise<void> =>
  page.getByTestId('field-group-tabs').getByRole('tab', { name, exact: true }).click();

/** The menu beside Publish: unpublish, duplicate, delete. */
export async function chooseAction(page: Page, name: string | RegExp): Promise<void> {
  await page.getByTestId('action-menu-button').click();
  await page.getByRole('menuitem', { name }).click();
}

export const publishButton = (page: Page): Locator => page.getByTestId('action-publish');

export const enabled = (button: Locator): Locator => button.and(button.page().locator(':enabled'));

export const pressPublish = (page: Page): Promise<void> => enabled(publishButton(page)).click();

/** By keyboard, once it can be pressed: a key finds nothing where the Studio still makes a form ready. */
export const pressByKey = (button: Locator): Promise<void> => enabled(button).press('Enter');

/** As if the tab were shown again: the Studio then asks once more for all that it watches. */
export const showAgain = (page: Page): Promise<unknown> =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

/** Publishes a document of which the Studio asks nothing. */
export async function publish(page: Page): Promise<void> {
  const done = page.getByText(/was published|has been published/i);
  await done.waitFor({ state: 'detached' }); // of the time before
  await pressPublish(page);
  await done.waitFor();
}

/**
 * Publishes a consultation: answers what the Studio asks first, with a line for the log or without.
 * Says when (by `performance.now()`) the last button was pressed.
 */
export async function publishConsultation(page: Page, note?: string): Promise<number> {
  await pressPublish(page);
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  if (note) await dialog.getByRole('textbox').fill(note);
  const pressed = performance.now();
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  return pressed;
}

/** What we put in a dialog: around it are Sanity’s own stops for the keyboard. */
export const card = '[data-ui=DialogCard]';

/** Writes in a field of formatted text, instead of what it says. */
export async function write(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).locator('[contenteditable=true]').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

import { expect, it } from 'vitest';
import { deskOf, go, openDocument, send } from '../support/officer.ts';

/** As every desk, it fails of what the Studio misses or complains of. */
const desk = deskOf('administrator');

/** Listeners never end, so a room is there when it has asked for nothing new for so long. */
const QUIET_MS = 1_500;

const rooms = ['structure', 'presentation', 'releases', 'preview-links'];

it.each(rooms)('%s opens, and misses nothing that it asks for', async (room) => {
  const { page } = desk;
  let latest = performance.now();
  page.on('request', () => void (latest = performance.now()));
  await go(page, `/${room}`);
  await page.getByTestId('studio-navbar').waitFor();
  await expect.poll(() => performance.now() - latest, { interval: 100 }).toBeGreaterThan(QUIET_MS);
});

it('so does a document with its history, when it is loaded by its address', async () => {
  const { page } = desk;
  await openDocument(page, send);
  await page.reload();
  await page.getByTestId('document-panel-scroller').waitFor();
  await page.getByTestId('pane-context-menu-button').last().click();
  await page.getByRole('menuitem', { name: /History/ }).click();
  await page.getByTestId('timeline-item-button').first().waitFor();
});

it('the search finds a consultation by a word of its title', async () => {
  const { page } = desk;
  await go(page, '/structure');
  await page.getByTestId('studio-search').click();
  const search = page.getByRole('combobox').or(page.getByPlaceholder('Search')).first();
  await search.fill('library');
  await page.getByText('Example Library opening hours').first().waitFor();
  await search.press('Escape'); // other tests go on with this page
  await search.waitFor({ state: 'detached' });
});

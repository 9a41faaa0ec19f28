import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { makeLink, previewUrl } from '../support/preview.ts';

const { studio, other } = inject('framing');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A page that frames the preview, by a link so that there is something to see. */
async function framedBy(site: string): Promise<{ page: Page; said: string[] }> {
  const page = await (await browser.newContext()).newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const { path } = await makeLink();
  const address = `${previewUrl}${path}?to=/consultations/send-priorities/`;
  await page.goto(`${site}/?frame=${encodeURIComponent(address)}`);
  return { page, said };
}

it('the Studio can frame the preview, with what makes it clickable and no rule broken', async () => {
  const { page, said } = await framedBy(studio);
  const framed = page.frameLocator('iframe');
  await framed.getByText('Preview. Not published.').waitFor();
  await framed.locator('sanity-visual-editing').waitFor({ state: 'attached' });
  expect(said.filter((text) => /Content Security Policy|Trusted/.test(text))).toEqual([]);
  await page.context().close();
});

it('another site cannot', async () => {
  const { page, said } = await framedBy(other);
  await expect.poll(() => said.join()).toContain('frame-ancestors');
  const texts = await Promise.all(page.frames().map((frame) => frame.content().catch(() => '')));
  expect(texts.join()).not.toContain('Not published');
  await page.context().close();
});

it('outside a frame nothing of click-to-edit is fetched', async () => {
  const page = await (await browser.newContext()).newPage();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(previewUrl + (await makeLink()).path, { waitUntil: 'networkidle' });
  expect(fetched.filter((path) => path.startsWith('/_astro/'))).toHaveLength(1);
  expect(await page.locator('sanity-visual-editing').count()).toBe(0);
  await page.context().close();
});

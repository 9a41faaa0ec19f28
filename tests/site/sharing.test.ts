import sharp from 'sharp';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { attribute, byTag, mainOf, plainText } from '../support/html.ts';
import { readPdf } from '../support/pdf.ts';
import { readQr } from '../support/qr.ts';
import { visitor } from '../support/visitor.ts';

const siteUrl = inject('siteUrl');
const person = visitor(siteUrl);
const address = '/consultations/send-priorities/';
const { html } = await person.get(address);

const metaOf = (name: string): string | undefined => {
  const tag = byTag(html, 'meta').find(
    (each) => attribute(each, 'property') === name || attribute(each, 'name') === name,
  );
  return tag && attribute(tag, 'content');
};
const urlOfPage = byTag(html, 'link').flatMap((each) =>
  attribute(each, 'rel') === 'canonical' ? (attribute(each, 'href') ?? []) : [],
)[0]!;

describe('where the page is shared', () => {
  it('a picture stands for it, which is there, of the size that is said, and light', async () => {
    const { pathname, origin } = new URL(metaOf('og:image')!);
    expect(origin).toBe(new URL(urlOfPage).origin);
    const answer = await fetch(siteUrl + pathname);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
    const png = Buffer.from(await answer.arrayBuffer());
    expect(png.length).toBeLessThan(300_000);
    const { width, height } = await sharp(png).metadata();
    expect([String(width), String(height)]).toEqual([
      metaOf('og:image:width'),
      metaOf('og:image:height'),
    ]);
    expect(metaOf('twitter:card')).toBe('summary_large_image');
  });

  it('the picture has its words beside it, for who cannot see it', () => {
    const said = metaOf('og:image:alt')!;
    for (const words of [metaOf('og:title')!, '11:59pm on Friday 8 August 2025', 'Staffordshire'])
      expect(said).toContain(words);
  });

  it('can be copied and printed, and each way of sharing has a name of its own', () => {
    const main = mainOf(html);
    const names = byTag(main, 'a')
      .map(plainText)
      .filter((name) => /^Share this page/.test(name));
    expect(new Set(names).size).toBe(5);
    expect(names).toContain('Share this page by WhatsApp');
    expect(byTag(main, 'code').map(plainText)).toContain(urlOfPage);
    expect(byTag(main, 'a').map((link) => attribute(link, 'href'))).toContain(`${address}poster/`);
  });
});

describe('the poster', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const open = async () => {
    const at = await browser.newPage({ javaScriptEnabled: false });
    await at.goto(`${siteUrl}${address}poster/`);
    return at;
  };

  it.each(['light', 'dark'] as const)(
    'has a code that a phone reads from a %s screen',
    async (colorScheme) => {
      const at = await open();
      await at.emulateMedia({ colorScheme });
      const shot = await at
        .getByRole('img', { name: `QR code that leads to ${urlOfPage}` })
        .screenshot();
      expect(await readQr(shot)).toBe(urlOfPage);
    },
  );

  it('is one sheet of A4 with what to know: what, by when, where and how else', async () => {
    const pages = await readPdf(await (await open()).pdf({ preferCSSPageSize: true }));
    expect(pages).toHaveLength(1);
    for (const words of ['11:59pm on Friday 8 August 2025', 'Scan the code', 'Phone', 'Email'])
      expect(pages[0]!.text).toContain(words);
    expect(pages[0]!.text).not.toContain('Print this page');
  });
});

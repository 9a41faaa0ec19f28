import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { attribute, byTag, mainOf, plainText } from '../support/html.ts';
import { readPdf, withoutSpaces } from '../support/pdf.ts';
import { visitor } from '../support/visitor.ts';

const siteUrl = inject('siteUrl');
const person = visitor(siteUrl);
const address = '/consultations/mobile-library/';
const page = await person.get(`${address}outcome/`);
const main = mainOf(page.html);

const ledger = [
  ['The steps are too steep', 'Nearly everybody who chose it told us about the steps.'],
  ['What we will do', 'Buy a van with a lift. Exampleshire Council, by 30 June 2025: done on'],
  ['What we will do', 'Drive it to every stop. The library service, by 1 September 2025.'],
  ['Not decided yet', 'A longer stop needs another driver. We will decide by 31 December 2025.'],
  ['Why we will not act on this', 'We cannot afford text messages this year.'],
];

describe('the ledger', () => {
  it('says of every challenge what people said and what becomes of it', () => {
    const sections = byTag(main, 'section').map(plainText);
    expect(sections).toHaveLength(3);
    for (const [heading, words] of ledger)
      expect(sections.some((text) => text.includes(heading!) && text.includes(words!))).toBe(true);
    expect(plainText(main)).toContain(
      'Published on 16 June 2025. We will act on 1 of 3 challenges. 1 is not decided yet. We will not act on 1.',
    );
  });

  it('is led to from the consultation, which says the same in short', async () => {
    const consultation = mainOf((await person.get(address)).html);
    const links = byTag(consultation, 'a').map((link) => attribute(link, 'href'));
    expect(links.filter((href) => href === `${address}outcome/`)).toHaveLength(1);
    expect(plainText(consultation)).toContain(
      'Not decided yet: A longer stop needs another driver. We will decide by 31 December 2025.',
    );
  });

  it.each(['park-play-area', 'send-priorities', 'library-hours'])(
    'is nowhere while there is no outcome: %s',
    async (slug) => {
      expect((await person.get(`/consultations/${slug}/outcome/`)).status).toBe(404);
      expect((await person.get(`/consultations/${slug}/`)).html).not.toContain('/outcome/');
    },
  );

  it('arrives in the first flight of packets', () => {
    expect(gzipSync(page.html).length).toBeLessThan(14_336 - 2_000);
  });
});

describe('on paper', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('has every word, and nothing that only a screen can use', async () => {
    const at = await browser.newPage({ javaScriptEnabled: false });
    await at.goto(`${siteUrl}${address}outcome/`);
    const pages = await readPdf(await at.pdf({ preferCSSPageSize: true }));
    const printed = withoutSpaces(pages.map(({ text }) => text).join(''));
    for (const words of ledger.flat()) expect(printed).toContain(withoutSpaces(words));
    expect(printed).not.toContain(withoutSpaces('Skip to main content'));
  });
});

import { beforeAll, expect, it } from 'vitest';
import { Unreadable } from '../../src/content/read-document.ts';
import { toSnapshot } from '../../src/content/to-site.ts';
import { foundIn, type Document } from '../support/content.ts';
import { htmlOf } from '../support/every-screen.ts';
import { rewritten, writtenIn } from '../support/hostile-fields.ts';
import { partsIn } from '../support/hostile-pages.ts';
import { hostileAddresses, hostileStrings, MARK } from '../support/hostile-strings.ts';
import { attribute, byTag, textOf } from '../support/html.ts';
import { seed } from '../support/shipped.ts';

/** All that the site prints as HTML of these documents, or what a build says of them. */
async function printed(documents: Document[]): Promise<string | Unreadable> {
  const found = await foundIn(documents);
  try {
    return htmlOf(toSnapshot(found)).join('\n');
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
}

const written = writtenIn(seed);
let parts: Set<string>;
beforeAll(async () => void (parts = new Set(partsIn((await printed(seed)) as string))));

const safe = /^(?:https:\/\/|mailto:|tel:|\/(?![/\\])|#|\.|\?)/;

/** What no content may put on a page. */
function faultsIn(html: string): string[] {
  const links = byTag(html, 'a').map((link) => attribute(link, 'href') ?? '#');
  const strange = partsIn(html).filter((part) => !parts.has(part));
  return [...strange, ...links.filter((href) => !safe.test(href))];
}

const short = `"'><img src=x onerror=${MARK}=1>`;
const long = hostileStrings.filter((text) => text.includes(MARK)).join(' ');

it('hostile texts in any field of content are printed as text, or turned back by the build', async () => {
  const fields = Map.groupBy(written, ({ field }) => field);
  const ends = { printed: 0, refused: 0 };
  const faults: string[] = [];
  for (const [field, texts] of fields)
    for (const payload of [short, long]) {
      const got = await printed(rewritten(seed, texts, (before) => before + payload));
      ends[got instanceof Unreadable ? 'refused' : 'printed'] += 1;
      if (typeof got === 'string') faults.push(...faultsIn(got).map((each) => `${field}: ${each}`));
      else if (payload === short) break; // so would the long one be
    }
  expect(faults).toEqual([]);
  expect(ends.printed).toBeGreaterThan(40);
  expect(ends.refused).toBeGreaterThan(10);
});

it('every hostile text in rich text is read exactly as it was written', async () => {
  const spans = written.filter(({ field }) => field.endsWith('.children.text'));
  expect(spans.length).toBeGreaterThan(20);
  for (let from = 0; from < hostileStrings.length; from += spans.length) {
    const texts = spans.map((_, index) => hostileStrings[(from + index) % hostileStrings.length]!);
    const got = await printed(rewritten(seed, spans, (_before, index) => `⟦${texts[index]!}⟧`));
    const html = got as string;
    expect(faultsIn(html)).toEqual([]);
    const shown = byTag(html, 'body').map(textOf).join().replace(/\s/g, '');
    for (const text of texts) expect(shown).toContain(`⟦${text}⟧`.replace(/\s/g, ''));
  }
});

it('a link to a dangerous address is turned back by the build, which names the field', async () => {
  const links = written.filter(({ field }) => field.endsWith('.href')).slice(0, 1);
  expect(links).toHaveLength(1);
  const dangerous = hostileAddresses.filter((each) => !/^(?:https:|mailto:)/.test(each));
  expect(dangerous.length).toBeGreaterThan(10);
  for (const address of dangerous) {
    const got = await printed(rewritten(seed, links, () => address));
    expect(got).toBeInstanceOf(Unreadable);
    expect(String(got)).toContain('A link starts with https://, mailto:, tel: or /');
  }
});

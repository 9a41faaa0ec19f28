import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { easyFindingOf } from '../../src/domain/easy-finding.ts';
import { findingOf, linesOf } from '../../src/domain/finding.ts';
import { cellText } from '../../src/domain/published-figures.ts';
import type { PublishedTable } from '../../src/domain/published-results.ts';
import { attribute, byTag, elements, mainOf, plainText, textOf } from '../support/html.ts';
import { libraryResults, parkResults } from '../support/results-seed.ts';
import { visitor, type Page } from '../support/visitor.ts';

const person = visitor(inject('siteUrl'));
const address = '/consultations/park-play-area/';
const page = await person.get(`${address}results/`);
const main = mainOf(page.html);
const said = plainText(main);
const park = await parkResults();
const tables = park.questions.flatMap((question) => question.tables);

const cells = (tag: 'thead' | 'tbody' | 'tfoot', index: number): string[][] =>
  byTag(byTag(byTag(main, 'table')[index]!, tag)[0]!, 'tr').map((row) =>
    byTag(row, 'th', 'td').map(plainText),
  );

describe('the page of results', () => {
  it('is led to from the page of the consultation', async () => {
    const { html } = await person.get(address);
    const links = byTag(mainOf(html), 'a').filter(
      (link) => attribute(link, 'href') === `${address}results/`,
    );
    expect(links.map(textOf)).toEqual(['Read what people answered']);
  });

  it.each(tables.map((table, index) => [table.code, table, index] as const))(
    'says of %s what it shows before it shows it: words, then a table, then bars',
    (_code, table, index) => {
      const all = elements(main, ({ tagName }) =>
        ['li', 'strong', 'table', 'svg'].includes(tagName),
      );
      const at = (tag: string) => all.indexOf(byTag(main, tag)[index]!);
      for (const sentence of findingOf(table)) {
        const first = all.findIndex((each) => plainText(each) === sentence);
        expect(first, sentence).toBeGreaterThanOrEqual(0);
        expect(first).toBeLessThan(at('table'));
      }
      expect(at('table')).toBeLessThan(at('svg'));
    },
  );

  it.each(tables.map((table, index) => [table.code, table, index] as const))(
    'shows every protected figure of %s, everybody and groups beside each other',
    (_code, table, index) => {
      const { groups, thresholds } = table.figures;
      const [head] = cells('thead', index);
      expect(head).toEqual(['Answer', 'Everybody', 'Range we would expect', ...labelsOf(groups)]);
      const shown = cells('tbody', index).map(([label, everybody, , ...rest]) => [
        ...[label, everybody, ...rest],
      ]);
      expect(shown).toEqual(
        linesOf(table).map(({ label, cell, groups: own }) => [
          label,
          ...[cell, ...own].map((each) => cellText(each, thresholds.small)),
        ]),
      );
      expect(cells('tfoot', index)[0]![0]).toBe('People who answered');
    },
  );

  it.each(tables.map((table, index) => [table.code, table, index] as const))(
    'draws of %s what the table says, with a name and no other words',
    (_code, table: PublishedTable, index) => {
      const chart = byTag(main, 'svg')[index]!;
      expect(attribute(chart, 'role')).toBe('img');
      const title = byTag(chart, 'title')[0]!;
      expect(attribute(chart, 'aria-labelledby')).toBe(attribute(title, 'id'));
      const letters = /^[A-Z]+$/;
      const drawn = byTag(chart, 'text').map(plainText).join(' ');
      const told = linesOf(table)
        .map(({ label, cell }) => `${label} ${cellText(cell, table.figures.thresholds.small)}`)
        .join(' ');
      const withoutLetters = drawn.split(' ').filter((word) => word === 'I' || !letters.test(word));
      expect(withoutLetters.join(' ')).toBe(told);
      expect(byTag(chart, 'rect').map((bar) => attribute(bar, 'width'))).toEqual(
        linesOf(table).flatMap(({ cell }) => (cell.percent ? `${cell.percent}%` : [])),
      );
    },
  );

  it('says what the figures do not show, how they came about, and all of it in easy read', () => {
    for (const words of [
      'What the figures do not show',
      'People chose to take part.',
      'How we counted',
      'after the consultation had closed',
      'We left out the answers of fewer than 8 people.',
      ...tables.flatMap(easyFindingOf),
      park.checksum.slice(0, 12),
    ])
      expect(said).toContain(words);
  });

  it('leads to where suggestions were put, and what was said to them', async () => {
    const links = byTag(main, 'a').map((link) => attribute(link, 'href'));
    expect(links).toContain(`${address}suggestions/`);
    const there = plainText(mainOf((await person.get(`${address}suggestions/`)).html));
    for (const words of [
      'Part of challenge: There is no shade Told to us by about 25 people.',
      'What we say to it Trees count as shade: we have added them to it.',
      'A new challenge, which was not on our list Told to us by about 10 people.',
      'Told to us by fewer than 8 people.',
    ])
      expect(there).toContain(words);
  });

  it('does not say who had it published', () => {
    expect(page.html).not.toContain(park.by.id);
  });
});

const labelsOf = (groups: { label: string }[]) => groups.map(({ label }) => label);

/** Ten packets: what arrives with the first answer of a server. */
const FIRST_FLIGHT = 14_336;
const onTheWire = ({ html, headers }: Page) =>
  [...headers].reduce((sum, [name, value]) => sum + name.length + value.length + 4, 17) +
  gzipSync(html).length;

describe('more figures than fit into one page', async () => {
  const library = '/consultations/mobile-library/results/';
  const results = await libraryResults();
  const index = await person.get(library);
  const pages = await Promise.all(
    results.questions.map(({ code }) => person.get(`${library}${code}/`)),
  );

  it('have a page for each question, which the first one leads to', () => {
    const links = byTag(mainOf(index.html), 'a').map((link) => attribute(link, 'href'));
    for (const { code } of results.questions) expect(links).toContain(`${library}${code}/`);
    expect(pages.map(({ status }) => status)).toEqual(pages.map(() => 200));
    expect(byTag(mainOf(index.html), 'table')).toEqual([]);
    expect(pages.map(({ html }) => byTag(html, 'table').length)).toEqual(
      results.questions.map((question) => question.tables.length),
    );
  });

  it('arrive in the first flight, headers and all', () => {
    expect([page, index, ...pages].filter((each) => onTheWire(each) > FIRST_FLIGHT)).toEqual([]);
  });
});

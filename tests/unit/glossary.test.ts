import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richTextHtml } from '../../src/components/rich-text.ts';
import { termLinks } from '../../src/components/term-links.ts';
import { firstUses, wordAnchors } from '../../src/domain/glossary.ts';
import { richText, type RichText } from '../../src/domain/rich-text.ts';
import { wordList } from '../../src/form/render.tsx';
import { attribute, byTag, plainText, textOf } from '../support/html.ts';

const linkedIn = (text: string, ...terms: string[]) =>
  firstUses(text, terms)
    .filter(({ word }) => word)
    .map((piece) => piece.text);

describe('firstUses() finds', () => {
  it.each([
    ['a word', 'What is an EHCP?', ['EHCP'], ['EHCP']],
    ['a word at either end', 'EHCP', ['EHCP'], ['EHCP']],
    ['its plural', 'How EHCPs are made', ['EHCP'], ['EHCPs']],
    ['what belongs to it', 'The ICB’s plan', ['ICB'], ['ICB']],
    ['only its first use', 'ICB and ICB', ['ICB'], ['ICB']],
    [
      'a term of two words in capitals',
      'Alternative Provision',
      ['Alternative provision'],
      ['Alternative Provision'],
    ],
    [
      'of two that begin together the longer',
      'SEND support',
      ['SEND', 'SEND support'],
      ['SEND support'],
    ],
    ['each of several', 'The ICB and SEND', ['SEND', 'ICB'], ['ICB', 'SEND']],
    ['no abbreviation in a common word', 'We send you', ['SEND'], []],
    ['no part of a word', 'TRENDS and SENDING', ['SEND'], []],
    ['no part of a word with an accent', 'éSEND, SENDé', ['SEND'], []],
    ['no part of a word in letters of two units', '𝐀SEND', ['SEND'], []],
    ['nothing of an empty term', 'Some words', [''], []],
  ])('%s', (_what, text, terms, expected) => {
    expect(linkedIn(text, ...terms)).toEqual(expected);
  });
});

it('firstUses() leaves the text as it is, and uses each term at most once', () => {
  const word = fc.constantFrom('SEND', 'send', 'ICB', 'ICBs', ' ', 'İ', 'é', '😀', '.', 'x');
  const text = fc.array(word).map((words) => words.join(''));
  const terms = fc.uniqueArray(fc.constantFrom('SEND', 'ICB', 'İ', 'x', 'send ICB', '😀'));
  fc.assert(
    fc.property(text, terms, (words, known) => {
      const pieces = firstUses(words, known);
      expect(pieces.map((each) => each.text).join('')).toBe(words);
      const used = pieces.flatMap((each) => each.word ?? []);
      expect(new Set(used).size).toBe(used.length);
      for (const each of used) expect(known).toContain(each);
    }),
  );
});

const glossary = [
  { term: 'SEND', meaning: 'Needs.' },
  { term: 'ICB', meaning: 'The NHS.' },
  { term: 'Alternative provision', meaning: 'Teaching.' },
];

const text = (...blocks: object[]): RichText =>
  richText.parse(blocks.map((each, index) => ({ _type: 'block', _key: `${index}`, ...each })));
const span = (words: string, ...marks: string[]) => ({
  ...{ _type: 'span', _key: words, text: words, marks },
});
const hrefs = (html: string) => byTag(html, 'a').map((each) => attribute(each, 'href'));

it('every anchor is that of an explanation', () => {
  const anchors = byTag(wordList({ glossary }), 'dt').map((each) => attribute(each, 'id'));
  expect(anchors).toEqual(wordAnchors(glossary));
  expect(anchors).toEqual(['word-send', 'word-icb', 'word-alternative-provision']);
});

it('wordAnchors() are different, whatever the words', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (terms) => {
      const anchors = wordAnchors(terms.map((term) => ({ term })));
      expect(new Set(anchors).size).toBe(terms.length);
    }),
  );
});

describe('termLinks() links a word', () => {
  it('once a page, whatever texts it stands in', () => {
    const terms = termLinks(glossary);
    const html = [
      richTextHtml(text({ children: [span('The ICB.')] }), 2, terms),
      richTextHtml(text({ children: [span('The ICB and SEND.')] }), 2, terms),
      terms.inWords('SEND, ICB and alternative provision'),
    ].map(hrefs);
    expect(html).toEqual([['#word-icb'], ['#word-send'], ['#word-alternative-provision']]);
  });

  it('never in a heading or in a link, but after them', () => {
    const block = { children: [span('SEND here', 'a'), span(' and SEND')] };
    const blocks = text({ style: 'h2', children: [span('SEND')] }, block);
    blocks[1]!.markDefs = [{ _type: 'link', _key: 'a', href: '/send/' }];
    expect(richTextHtml(blocks, 2, termLinks(glossary))).toBe(
      '<h3>SEND</h3><p><a href="/send/">SEND here</a> and <a href="#word-send">SEND</a></p>',
    );
  });

  it('in bold words too', () => {
    const html = richTextHtml(
      text({ children: [span('Our SEND', 'strong')] }),
      2,
      termLinks(glossary),
    );
    expect(hrefs(html)).toEqual(['#word-send']);
    expect(textOf(byTag(html, 'strong')[0]!)).toContain('Our');
  });

  it('not where it is all that a line says, but the next time', () => {
    const terms = termLinks(glossary);
    expect(terms.inWords('SEND')).toBe('SEND');
    expect(terms.inWords('What SEND is')).toBe('What <a href="#word-send">SEND</a> is');
  });
});

const visible = (html: string) => byTag(`<main>${html}</main>`, 'main').map(plainText).join();

it('termLinks() changes nothing of what is read', () => {
  const words = fc
    .array(
      fc.oneof(
        fc.constantFrom('SEND', 'ICBs', 'Alternative Provision', '<b>', '&amp;', ' '),
        fc.string({ unit: 'binary' }),
      ),
    )
    .map((parts) => parts.join(' '));
  const marks = fc.constantFrom<string[]>([], ['strong'], ['a'], ['strong', 'a']);
  const spans = fc.array(fc.tuple(words, marks), { minLength: 1 });
  fc.assert(
    fc.property(spans, fc.constantFrom('normal', 'h2'), (parts, style) => {
      const block = text({ style, children: parts.map(([each, on]) => span(each, ...on)) });
      block[0]!.markDefs = [{ _type: 'link', _key: 'a', href: '/a/' }];
      const [plain, linked] = [undefined, termLinks(glossary)].map((terms) =>
        richTextHtml(block, 2, terms),
      );
      expect(visible(linked!)).toBe(visible(plain!));
      expect(linked!).not.toMatch(/<a [^>]*>(?:(?!<\/a>)[^])*<a /); // no link in a link
      if (style === 'h2') expect(linked!).not.toContain('#word-');
    }),
  );
});

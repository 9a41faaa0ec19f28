import { escapeHTML } from '@portabletext/to-html';
import { firstUses, wordAnchors, type Piece } from '../domain/glossary.ts';
import type { RichText } from '../domain/rich-text.ts';

type Block = RichText[number];

/** Links each word of a glossary where a page first uses it, in the order in which its texts are given. */
export interface TermLinks {
  inRichText: (text: RichText) => RichText;
  /** HTML. What is nothing but the word is left: a line of one small link is hard to touch. */
  inWords: (words: string) => string;
}

export function termLinks(glossary: { term: string }[]): TermLinks {
  const anchors = wordAnchors(glossary);
  const left = new Map(glossary.map(({ term }, index) => [term, anchors[index]!]));

  function uses(words: string): Piece[] {
    const pieces = firstUses(
      words,
      [...left.keys()].filter((term) => term.trim()),
    );
    return pieces.map(({ text, word }) => {
      const anchor = word === undefined ? undefined : left.get(word);
      if (word !== undefined) left.delete(word);
      return anchor ? { text, word: `#${anchor}` } : { text };
    });
  }

  return {
    inRichText: (text) => text.map((block) => (isHeading(block) ? block : linked(block, uses))),
    inWords: (words) =>
      left.has(words) ? htmlOf({ text: words }) : uses(words).map(htmlOf).join(''),
  };
}

const isHeading = ({ style }: Block): boolean => style !== 'normal';

const htmlOf = ({ text, word: href }: Piece): string =>
  href ? `<a href="${escapeHTML(href)}">${escapeHTML(text)}</a>` : escapeHTML(text);

/** A block with the uses in its spans made links; what is a link already stays. */
function linked(block: Block, uses: (words: string) => Piece[]): Block {
  const links = new Set(block.markDefs.map(({ _key }) => _key));
  const markDefs = [...block.markDefs];
  const children = block.children.flatMap((span) => {
    if (span.marks.some((mark) => links.has(mark))) return [span];
    return uses(span.text).map(({ text, word: href }) => {
      if (!href) return { ...span, text };
      markDefs.push({ _type: 'link', _key: href, href });
      return { ...span, text, marks: [...span.marks, href] };
    });
  });
  return { ...block, children, markDefs };
}

import {
  escapeHTML,
  toHTML,
  type PortableTextBlockComponent,
  type PortableTextHtmlComponents,
} from '@portabletext/to-html';
import { safeHref, type RichText } from '../domain/rich-text.ts';
import { attributesText, marks } from './shown.ts';
import type { TermLinks } from './term-links.ts';

/** HTML for rich text that stands under a heading of level `under`, words that are explained linked. */
export function richTextHtml(text: RichText, under: 1 | 2 | 3, terms?: TermLinks): string {
  const known = text.map(withKnownMarks);
  return toHTML(terms ? terms.inRichText(known) : known, {
    components: componentsUnder(under, (key) => attributesText(marks(text, `[_key=="${key}"]`))),
    onMissingComponent: false,
  });
}

function componentsUnder(
  under: 1 | 2 | 3,
  markOf: (key: string | undefined) => string,
): Partial<PortableTextHtmlComponents> {
  const heading = (level: number): PortableTextBlockComponent => {
    return ({ value, children = '' }) => `<h${level}${markOf(value._key)}>${children}</h${level}>`;
  };
  return {
    block: {
      normal: ({ value, children = '' }) =>
        `<p${isOnlyLink(children) ? ' class="app-alone"' : ''}${markOf(value._key)}>${children}</p>`,
      h2: heading(under + 1),
      h3: heading(under + 2),
    },
    list: {
      bullet: ({ children }) => `<ul>${children}</ul>`,
      number: ({ children }) => `<ol>${children}</ol>`,
    },
    listItem: ({ value, children }) => `<li${markOf(value._key)}>${children}</li>`,
    marks: {
      strong: ({ children }) => `<strong>${children}</strong>`,
      link: ({ value, children }) => link(String(value?.href), children),
    },
    hardBreak: () => '<br>',
    unknownBlockStyle: ({ children }) => `<p>${children}</p>`,
    unknownMark: ({ children }) => children,
    unknownType: () => '',
  };
}

function link(href: string, children: string): string {
  // A second lock: the content parser has turned such a link back already.
  if (!safeHref.test(href)) return children;
  const text = href.startsWith('tel:') ? children.replaceAll(' ', '&nbsp;') : children;
  return `<a href="${escapeHTML(href)}">${text}</a>`;
}

/** On a line of its own a link is made taller, to be easy to touch; among words it cannot be. */
const isOnlyLink = (html: string): boolean => /^<a [^>]*>[^<]*<\/a>$/.test(html);

/** A mark that we do not know leaves plain text. Components are looked up by the mark's own name. */
function withKnownMarks(block: RichText[number]): RichText[number] {
  const links = block.markDefs.map(({ _key }) => _key);
  const known = (mark: string) => mark === 'strong' || links.includes(mark);
  return {
    ...block,
    children: block.children.map((span) => ({ ...span, marks: span.marks.filter(known) })),
  };
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { richTextHtml } from '../../src/components/rich-text.ts';
import { richText, type RichText } from '../../src/domain/rich-text.ts';

const text = (...blocks: object[]): RichText =>
  richText.parse(blocks.map((each, index) => ({ _type: 'block', _key: `${index}`, ...each })));

const span = (words: string, ...marks: string[]) => ({
  _type: 'span',
  _key: words,
  text: words,
  marks,
});

/** As it would be had it not come through the content parser, which refuses such an address. */
const linked = (href: string, words = 'words'): RichText => [
  { ...text({ children: [span(words, 'a')] })[0]!, markDefs: [{ _type: 'link', _key: 'a', href }] },
];

it('richTextHtml() shows paragraphs, bold and lists', () => {
  const blocks = text(
    { children: [span('We heard '), span('a lot', 'strong')] },
    { children: [span('one')], listItem: 'bullet', level: 1 },
    { children: [span('two')], listItem: 'bullet', level: 1 },
    { children: [span('first')], listItem: 'number', level: 1 },
  );
  expect(richTextHtml(blocks, 1)).toBe(
    '<p>We heard <strong>a lot</strong></p><ul><li>one</li><li>two</li></ul><ol><li>first</li></ol>',
  );
});

it.each([
  [1, '<h2>a</h2><h3>b</h3>'],
  [2, '<h3>a</h3><h4>b</h4>'],
] as const)('richTextHtml() under a heading of level %i continues the outline', (under, html) => {
  const blocks = text(
    { style: 'h2', children: [span('a')] },
    { style: 'h3', children: [span('b')] },
  );
  expect(richTextHtml(blocks, under)).toBe(html);
});

it.each([
  ['https://www.gov.uk/send', '<a href="https://www.gov.uk/send">words</a>'],
  ['/privacy/', '<a href="/privacy/">words</a>'],
  ['#questions', '<a href="#questions">words</a>'],
  ['mailto:a@example.gov.uk', '<a href="mailto:a@example.gov.uk">words</a>'],
  ['/?q="onclick=x', '<a href="/?q=&quot;onclick=x">words</a>'],
])('richTextHtml() links to %s', (href, html) => {
  expect(richTextHtml(linked(href), 1)).toBe(`<p class="app-alone">${html}</p>`);
});

it('richTextHtml() makes only a link that is a line of its own tall', () => {
  const block = text({ children: [span('Read '), span('more', 'a')] })[0]!;
  const among = [{ ...block, markDefs: [{ _type: 'link' as const, _key: 'a', href: '/a/' }] }];
  expect(richTextHtml(among, 1)).toBe('<p>Read <a href="/a/">more</a></p>');
});

it('richTextHtml() keeps a telephone number on one line', () => {
  expect(richTextHtml(linked('tel:01632960001', '01632 960001'), 1)).toContain('01632&nbsp;960001');
});

it.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'http://example.com',
  '//example.com',
  '/\\example.com',
  'HTTPS//example.com',
])('richTextHtml() shows a link to %j as plain text', (href) => {
  expect(richTextHtml(linked(href), 1)).toBe('<p>words</p>');
});

it.each(['em', 'code', 'underline', 'gone', 'constructor', '__proto__', 'toString'])(
  'richTextHtml() shows an unknown mark (%s) as plain text',
  (mark) => {
    expect(richTextHtml(text({ children: [span('words', mark)] }), 1)).toBe('<p>words</p>');
  },
);

it('richTextHtml() never lets text become an element', () => {
  const allowed = /<\/?(?:p|br|strong)>/g;
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (words, bold) => {
      const html = richTextHtml(text({ children: [span(words, ...(bold ? ['strong'] : []))] }), 1);
      expect(html.replace(allowed, '')).not.toMatch(/[<>]/);
    }),
  );
  const hostile = '<img src=x onerror=alert(1)></p><script>alert(1)</script>';
  expect(richTextHtml(text({ children: [span(hostile)] }), 1)).toBe(
    '<p>&lt;img src=x onerror=alert(1)&gt;&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</p>',
  );
});

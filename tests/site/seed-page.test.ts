import { expect, inject, it } from 'vitest';
import { challenges, statements } from '../fixtures/staffordshire.ts';
import { attribute, byTag, elements, mainOf, plainText } from '../support/html.ts';
import { visitor } from '../support/visitor.ts';

const { html } = await visitor(inject('siteUrl')).get('/consultations/send-priorities/');
const main = mainOf(html);
const text = plainText(main);
const times = (phrase: string) => text.split(phrase).length - 1;

const deadline = '11:59pm on Friday 8 August 2025';

it.each([...statements, ...challenges, deadline])('says once, and only once: %s', (statement) => {
  expect(times(statement)).toBe(1);
});

it.each(['950', 'January 2026', '8 August', 'two months', 'next 5 years', 'partnership with'])(
  'has the fact “%s” in one place',
  (fact) => {
    expect(times(fact)).toBe(1);
  },
);

it('lists the ten challenges in one list, in the council’s order', () => {
  const list = byTag(main, 'ul', 'ol').find((each) => plainText(each).includes(challenges[0]!))!;
  const items = byTag(list, 'li').map(plainText);
  expect(items).toHaveLength(10);
  items.forEach((item, index) => expect(item).toContain(challenges[index]));
});

it('repeats no paragraph', () => {
  const paragraphs = byTag(html, 'p', 'li', 'dd')
    .map(plainText)
    .filter((each) => each.length > 40);
  expect(paragraphs.filter((each, index) => paragraphs.indexOf(each) !== index)).toEqual([]);
});

it('explains EHCP', () => {
  const terms = byTag(main, 'dt').map(plainText);
  expect(terms.some((term) => term.startsWith('EHCP'))).toBe(true);
  expect(text).toMatch(/education, health and care plan/i);
});

it('says when it was last updated, by the content’s own time', () => {
  expect(text).toContain('Page last updated: 21 July 2025, 2:42pm');
  const time = byTag(main, 'time').map((each) => attribute(each, 'datetime'));
  expect(time).toContain('2025-07-21T13:42:00.000Z');
});

it('has one current stage, and it is the one of now', () => {
  const current = elements(html, (each) => attribute(each, 'aria-current') !== undefined);
  expect(current).toHaveLength(1);
  expect(plainText(current[0]!)).toContain('Current stage');
  expect(plainText(current[0]!)).toContain('Check');
});

it('can be shared by plain links that a screen reader can tell apart', () => {
  const links = byTag(main, 'a').map((each) => ({
    name: plainText(each),
    href: attribute(each, 'href') ?? '',
  }));
  const share = links.filter(({ name }) =>
    /^(Share|Email).*(Facebook|X|LinkedIn|WhatsApp|[Ee]mail|page)/.test(name),
  );
  expect(share.map(({ href }) => new URL(href).host || new URL(href).protocol)).toEqual([
    'www.facebook.com',
    expect.stringMatching(/^(x|twitter)\.com$/),
    'www.linkedin.com',
    'wa.me',
    'mailto:',
  ]);
  expect(new Set(share.map(({ name }) => name)).size).toBe(5);
});

import { expect, inject, it } from 'vitest';
import { attribute, byTag, elements, mainOf, plainText } from '../support/html.ts';
import { visitor } from '../support/visitor.ts';

const { html } = await visitor(inject('siteUrl')).get('/consultations/send-priorities/');
const main = mainOf(html);
const text = plainText(main);
const times = (phrase: string) => text.split(phrase).length - 1;

/** Every statement of the council's page, in its own words; the deadline in the words of the site. */
const statements = [
  'Help set priorities for Staffordshire’s refreshed Special Educational Needs (SEND) and Alternative Provision strategy',
  'Staffordshire currently has a joint strategy for Special Education Needs and Disabilities (SEND).',
  'The strategy is joint between Staffordshire County Council and the Staffordshire and Stoke-on-Trent Integrated Care Board (ICB).',
  'The strategy sets out priorities to improve outcomes and experiences for children and young people with SEND and their families and is due to be refreshed for the next 5 years.',
  'Over the past two months we’ve been listening to children, young people, parents, carers and professionals, to help us refresh Staffordshire’s SEND and Alternative Provision strategy for 2026 and beyond.',
  'Thank you to everyone who attended our community conversations or responded to our survey for children and young people.',
  'More than 950 people shared experiences, thoughts and ideas.',
  'All feedback has been carefully reviewed and summarised.',
  'These are the challenges you’ve told us are important to you:',
  'Do these challenges feel right? Have we missed anything?',
  'Now, we want to check back to make sure we haven’t missed anything and that we’ve understood correctly.',
  'We also need your help to prioritise the challenges, so that we know what you think is most important for us to address first.',
  'Please let us know, by responding to the online questionnaire by the closing date.',
  '11:59pm on Friday 8 August 2025',
  'Your feedback will help us shape the priorities for the refreshed SEND & Alternative Provision Strategy.',
  'Staffordshire County Council is working in partnership with Staffordshire and Stoke-on-Trent Integrated Care Board to create a joint strategy that will guide the way professionals across education, health and social care support children and young people in the future.',
  'The new strategy will launch in January 2026, we will keep you updated as work progresses.',
];

const challenges = [
  'Inconsistent or delayed support (e.g. EHCP delays, long waits for diagnosis)',
  'Poor communication between services and families',
  'Lack of inclusive and flexible education environment',
  'Limited access to mental health and therapeutic support',
  'Insufficient training for staff on SEND and neurodiversity',
  'Families feeling unsupported and overwhelmed',
  'Poor transitions between school stages and into adulthood',
  'Lack of suitable or timely alternative provision',
  'Children and young people not being heard in decisions',
  'Inconsistent early identification and support',
];

it.each([...statements, ...challenges])('says once, and only once: %s', (statement) => {
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
    /^(Share|Email).*(Facebook|X|LinkedIn|[Ee]mail|page)/.test(name),
  );
  expect(share.map(({ href }) => new URL(href).host || new URL(href).protocol)).toEqual([
    'www.facebook.com',
    expect.stringMatching(/^(x|twitter)\.com$/),
    'www.linkedin.com',
    'mailto:',
  ]);
  expect(new Set(share.map(({ name }) => name)).size).toBe(4);
});

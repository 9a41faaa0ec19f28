import { describe, expect, it } from 'vitest';
import { readingAge, sentencesIn, wordsIn } from '../../src/domain/advice/reading-age.ts';
import type { RichText } from '../../src/domain/rich-text.ts';
import { siteWith } from '../support/shipped.ts';

const { pages, consultations } = await siteWith({});

const linesOf = (text: RichText): string[] =>
  text.map(({ children }) => children.map((span) => span.text).join(''));
const page = (slug: string) => pages.find((each) => each.slug === slug)!;
const textOf = (slug: string): string => linesOf(page(slug).body).join('\n');
const headingsOf = (slug: string): string[] =>
  linesOf(page(slug).body.filter(({ style }) => style !== 'normal'));

const regulations =
  'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018';

/**
 * What the model statement asks for: Commission Implementing Decision (EU) 2018/1523, as the sample
 * of the Government Digital Service has it, which says what “is legally required and must not be changed”.
 */
describe('the accessibility statement has what the law asks for', () => {
  const statement = textOf('accessibility');

  it.each([
    ['what it is about', /^This accessibility statement applies to /m],
    [
      'the commitment',
      new RegExp(
        `is committed to making its website accessible, in accordance with the ${regulations.replace(/[().]/g, '\\$&')}\\.`,
      ),
    ],
    [
      'how far it complies',
      /This website is (?:fully|partially|not) compliant with the Web Content Accessibility Guidelines version 2\.2 AA standard/,
    ],
    [
      'who enforces it',
      new RegExp(
        `The Equality and Human Rights Commission \\(EHRC\\) is responsible for enforcing the ${regulations.replace(/[().]/g, '\\$&')}`,
      ),
    ],
    ['whom to complain to', /contact the Equality Advisory and Support Service \(EASS\)/],
    [
      'when it was prepared',
      /This statement was prepared on \d+ \w+ \d{4}\. It was last reviewed on \d+ \w+ \d{4}\./,
    ],
    [
      'when the website was tested, and how',
      /This website was last tested on \d+ \w+ \d{4} against the Web Content Accessibility Guidelines version 2\.2 AA standard\. The test was carried out by /,
    ],
    ['when a reply comes', /get back to you in \d+ working days/],
  ])('%s', (_what, words) => {
    expect(statement).toMatch(words);
  });

  it('and its sections, in their order', () => {
    expect(headingsOf('accessibility')).toEqual([
      'How accessible this website is',
      'Feedback and contact information',
      'Reporting accessibility problems with this website',
      'Enforcement procedure',
      'Technical information about this website’s accessibility',
      'Compliance status',
      'Non-accessible content',
      'Non-compliance with the accessibility regulations',
      'Disproportionate burden',
      'Content that’s not within the scope of the accessibility regulations',
      'What we’re doing to improve accessibility',
      'Preparation of this accessibility statement',
    ]);
  });
});

describe('privacy', () => {
  const controllers = consultations[0]!.partners.map(({ name }) => name);

  it.each(['privacy', 'privacy-young-people'])(
    '/%s/ names both controllers, and how to reach them',
    (slug) => {
      expect(controllers).toHaveLength(2);
      for (const name of controllers) expect(textOf(slug)).toContain(name);
      expect(textOf(slug)).toContain('joint controllers');
      for (const officer of ['dpo@example.gov.uk', 'icb-dpo@example.gov.uk'])
        expect(textOf(slug)).toContain(officer);
    },
  );

  it.each(['answers', 'delete', 'code', 'Information Commissioner', 'public task', 'emails'])(
    'of children tells what that of everybody tells: %s',
    (words) => {
      for (const slug of ['privacy', 'privacy-young-people']) expect(textOf(slug)).toContain(words);
    },
  );

  it('of children is read by a nine-year-old, in short sentences', () => {
    const text = textOf('privacy-young-people');
    expect(readingAge(text)).toBeLessThanOrEqual(9);
    for (const sentence of sentencesIn(text))
      expect([sentence, wordsIn(sentence).length <= 22]).toEqual([sentence, true]);
  });

  it('of each leads to the other', () => {
    const hrefs = (slug: string) =>
      page(slug).body.flatMap(({ markDefs }) => markDefs.map(({ href }) => href));
    expect(hrefs('privacy')).toContain('/privacy-young-people/');
    expect(hrefs('privacy-young-people')).toContain('/privacy/');
  });
});

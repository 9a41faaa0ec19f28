import { expect, it } from 'vitest';
import { toSnapshot } from '../../src/content/to-site.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import type { RichText } from '../../src/domain/rich-text.ts';
import { foundIn, readNdjson, seedFile } from '../support/content.ts';

const snapshot = toSnapshot(await foundIn(readNdjson(seedFile)));
const consultation = snapshot.consultations[0]!;

const plain = (text: RichText): string[] =>
  text.map(({ children }) => children.map((span) => span.text).join(''));

/** Everything that the consultation's own page prints. */
function printed(each: Consultation): string {
  const { qualifier, number, who, did } = each.heard.figure;
  return [
    each.title,
    ...plain(each.background),
    ...plain(each.heard.before),
    `${qualifier} ${number} ${who} ${did}.`,
    ...plain(each.heard.after),
    each.challengesIntroduction,
    ...each.challenges.map(({ title }) => title),
    ...plain(each.ask),
    ...plain(each.partnership),
    ...plain(each.decided),
    ...plain(each.canChange),
    ...each.stages.map(({ text }) => text),
    each.otherFormats,
    ...plain(each.privacy),
  ].join('\n');
}

it.each([
  'Help set priorities for Staffordshire’s refreshed Special Educational Needs (SEND) and Alternative Provision strategy',
  'Staffordshire currently has a joint strategy for Special Education Needs and Disabilities (SEND).',
  'The strategy is joint between Staffordshire County Council and the Staffordshire and Stoke-on-Trent Integrated Care Board (ICB).',
  'The strategy sets out priorities to improve outcomes and experiences for children and young people with SEND and their families and is due to be refreshed for the next 5 years.',
  'Over the past two months we’ve been listening to children, young people, parents, carers and professionals, to help us refresh Staffordshire’s SEND and Alternative Provision strategy for 2026 and beyond.',
  'Thank you to everyone who attended our community conversations or responded to our survey for children and young people.',
  'More than 950 people shared experiences, thoughts and ideas.',
  'All feedback has been carefully reviewed and summarised.',
  'These are the challenges you’ve told us are important to you:',
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
  'Do these challenges feel right? Have we missed anything?',
  'Now, we want to check back to make sure we haven’t missed anything and that we’ve understood correctly.',
  'We also need your help to prioritise the challenges, so that we know what you think is most important for us to address first.',
  'Staffordshire County Council is working in partnership with Staffordshire and Stoke-on-Trent Integrated Care Board to create a joint strategy that will guide the way professionals across education, health and social care support children and young people in the future.',
  'The new strategy will launch in January 2026, we will keep you updated as work progresses.',
  'Your feedback will help us shape the priorities',
  '950',
  'January 2026',
  'beyond',
])('the page says once: %s', (statement) => {
  expect(printed(consultation).split(statement)).toHaveLength(2);
});

it('the deadline stands in its field and in no words', () => {
  expect(JSON.stringify(consultation)).not.toMatch(/8(th)? (of )?August|midnight/i);
});

it('the site has the pages that every page links to', () => {
  expect(snapshot.pages.map(({ slug }) => slug)).toEqual(['accessibility', 'cookies', 'privacy']);
});

it('nobody is reached by a number or an address that somebody could have', () => {
  const text = JSON.stringify(snapshot);
  expect(text.match(/01632 960 ?\d{3}/g)).not.toHaveLength(0);
  for (const email of text.match(/[\w.]+@[\w.]+\w/g)!) expect(email).toMatch(/@example\.gov\.uk$/);
});

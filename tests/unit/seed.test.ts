import { expect, it } from 'vitest';
import { toSnapshot } from '../../src/content/to-site.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import type { RichText } from '../../src/domain/rich-text.ts';
import { challenges, statements } from '../fixtures/staffordshire.ts';
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
  ...statements,
  ...challenges,
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
  expect(snapshot.pages.map(({ slug }) => slug)).toEqual([
    ...['accessibility', 'cookies', 'privacy', 'privacy-young-people'],
  ]);
});

it('nobody is reached by a number or an address that somebody could have', () => {
  const text = JSON.stringify(snapshot);
  expect(text.match(/01632 960 ?\d{3}/g)).not.toHaveLength(0);
  for (const email of text.match(/[\w.]+@[\w.]+\w/g)!) expect(email).toMatch(/@example\.gov\.uk$/);
});

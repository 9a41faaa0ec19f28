import { expect, it } from 'vitest';
import { findCampaigns } from '../../src/analysis/words/campaigns.ts';
import { genuineText, numbersFrom, pickWith } from '../support/genuine-texts.ts';
import { workedFor } from '../support/processor-time.ts';

const random = { number: numbersFrom(1626) };
const pick = pickWith(random);

const letter =
  'The consultation asks the wrong questions. What families want is that the closure of the two ' +
  'resource bases is stopped until every child has a place that is written into a plan. Please ' +
  'record that I object to the closures, that I was not told of them before July, and that no ' +
  'saving can be counted before the cost of transport to other schools has been published for all to see';
const greetings = ['Dear all. ', 'To whom it may concern: ', 'Hello, ', 'Sir or Madam, ', ''];
const endings = ['. Thank you', '. Yours faithfully', '. A parent of two', '!!!', ''];
const edits: ((copy: string) => string)[] = [
  (copy) => copy,
  (copy) => copy.toUpperCase(),
  (copy) => copy.replaceAll('. ', '.\r\n\r\n'),
  (copy) => copy.replace('families', 'parents'),
  (copy) => copy.replace(' for all to see', ''),
  (copy) => copy.replace('Please', 'I ask you to'),
];
const signed = () => pick(greetings) + pick(edits)(letter) + pick(endings);

it('of 1,626 copies among 4,554 texts, 99 % or more are found, and 0.5 % or fewer of the others', () => {
  const sent = Array.from({ length: 4_554 }, (_, index) => ({ isCopy: index < 1_626 }))
    .map((each) => ({ ...each, text: each.isCopy ? signed() : genuineText(random) }))
    .map((each) => ({ ...each, place: random.number() }))
    .sort((one, other) => one.place - other.place);

  const found = findCampaigns(sent.map(({ text }) => text)).flatMap(({ texts }) => texts);
  const right = found.filter((index) => sent[index]!.isCopy).length;
  expect(right).toBeGreaterThanOrEqual(1_626 * 0.99);
  expect(found.length - right).toBeLessThanOrEqual((4_554 - 1_626) * 0.005);
});

function secondsFor(count: number, make: () => string): number {
  const list = Array.from({ length: count }, make);
  return workedFor(() => findCampaigns(list)) / 1_000;
}

const genuine = () => genuineText(random);

it('10,000 texts are read while somebody waits', () => {
  expect(secondsFor(10_000, genuine)).toBeLessThan(20); // 2 on one quiet core
});

it.each([
  ['different texts', genuine],
  ['copies with a word of their own', () => `${letter} ${Math.floor(random.number() * 1e9)}`],
  ['texts of which much is the same', () => `${letter} ${genuine()} ${genuine()} ${genuine()}`],
])('four times as many %s take four times as long, not sixteen times', (_what, make) => {
  secondsFor(300, make);
  expect(secondsFor(3_200, make)).toBeLessThan(9 * secondsFor(800, make));
});

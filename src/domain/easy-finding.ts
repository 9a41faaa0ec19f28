import { chosenIn, firstOf, type Chosen } from './finding.ts';
import { peopleText } from './published-figures.ts';
import type { PublishedTable } from './published-results.ts';

/** What a table says in easy read: an idea a line, of twelve words or fewer besides what is quoted. */
export function easyFindingOf(table: PublishedTable): string[] {
  const { total, thresholds } = table.figures;
  const chosen = chosenIn(table, total);
  return [
    'We asked people:',
    `“${table.easy ?? table.heading}”`,
    `${capital(peopleText(total.base, thresholds.small))} people answered this.`,
    ...firstLines(firstOf(chosen)),
    ...chosen.filter(({ isAlone }) => isAlone).flatMap(aloneLine),
  ];
}

function firstLines(first: Chosen[]): string[] {
  const [one] = first;
  if (!one) return ['Only a few people chose each answer.'];
  return [
    first.length > 1 ? 'People chose these answers most:' : 'People chose this answer most:',
    ...first.map(({ easy }) => `“${easy}”`),
    one.cell.isNearlyAll
      ? 'Nearly everybody chose it.'
      : `${one.cell.percent} of every 100 people chose ${first.length > 1 ? 'each of them' : 'it'}.`,
  ];
}

const aloneLine = ({ easy, cell }: Chosen): string[] =>
  cell.percent ? [`${cell.percent} of every 100 people chose “${easy}”.`] : [];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What has to be read with it. */
export const easyNotes = [
  'Not everybody took part.',
  'Other people may think something else.',
  'We made the numbers less exact.',
  'So nobody can find out who said what.',
];

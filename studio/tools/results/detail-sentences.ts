import type { Priorities, QuestionResults } from '../../../src/domain/results.ts';

type Question = Pick<QuestionResults, 'tables'> & { priorities: Priorities };

/** What Schulze’s method, Kendall’s W and the places on the form say. */
export const methodSentences = ({ priorities }: Question): string[] => [
  ...winnerSentences(priorities),
  ...(priorities.agreement === undefined
    ? []
    : [
        `How far people agree in their rankings, by Kendall’s W: ${priorities.agreement.toFixed(2)}. 0 is not at all, and 1 is wholly.`,
      ]),
  ...(priorities.places === undefined ? [] : [placesSentence(priorities.places.p)]),
];

function winnerSentences({ winners, items }: Priorities): string[] {
  const labels = items
    .filter(({ code }) => winners.includes(code))
    .map(({ label }) => `“${label}”`);
  if (labels.length === 0 || labels.length === items.length)
    return ['Compared in pairs (Schulze), no challenge comes before another.'];
  const come = labels.length === 1 ? 'comes 1st' : 'come joint 1st';
  return [`Compared in pairs (Schulze), ${listed(labels)} ${come}.`];
}

const placesSentence = (p: number): string =>
  p < 0.05
    ? `Places on the form were chosen unevenly, by more than chance explains (p ${pText(p)}). Read the column “Every order alike”.`
    : `Places on the form were chosen no more unevenly than chance explains (p ${pText(p)}).`;

const pText = (p: number): string => (p < 0.001 ? '< 0.001' : `= ${p.toFixed(3)}`);

/** Where one group chose a challenge more often than another, by more than chance explains. */
export function differenceSentences({ priorities, tables: [table] }: Question): string[] {
  const groups = table?.groups ?? [];
  if (groups.length < 2) return [];
  if (priorities.differences.length === 0)
    return ['No two groups differ by more than chance explains.'];
  return priorities.differences.map(({ item, one, other, low, high }) => {
    const [more, less, from, to] = low > 0 ? [one, other, low, high] : [other, one, -high, -low];
    const label = nameIn(priorities.items, item);
    return `“${nameIn(groups, more)}” chose “${label}” more often than “${nameIn(groups, less)}”, by ${points(from)} to ${points(to)} percentage points.`;
  });
}

const nameIn = (named: { code: string; label: string }[], code: string): string =>
  named.find((each) => each.code === code)?.label ?? code;

const points = (share: number): number => Math.round(100 * share);

const listed = (labels: string[]): string => new Intl.ListFormat('en-GB').format(labels);

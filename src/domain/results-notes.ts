import { momentText } from './deadlines.ts';
import { peopleText } from './published-figures.ts';
import type { PublishedResults } from './published-results.ts';

const tablesOf = ({ questions }: Pick<PublishedResults, 'questions'>) =>
  questions.flatMap(({ tables }) => tables);

/** What must not be read into the figures. */
export function whatIsNotShown(results: Pick<PublishedResults, 'questions'>): string[] {
  const figures = tablesOf(results).map((table) => table.figures);
  const most = Math.max(...figures.map(({ picks }) => picks.most));
  const small = Math.max(...figures.map(({ thresholds }) => thresholds.small));
  const least = Math.max(...figures.map(({ thresholds }) => thresholds.base));
  const hasGroups = figures.some(({ groups }) => groups.length > 0);
  return [
    'People chose to take part. The figures are of those who did, and cannot speak for those who did not.',
    'A consultation is not a vote. What most people chose is one of the things that we weigh.',
    ...(most > 1
      ? ['Where people could choose more than one answer, shares add up to more than 100%.']
      : []),
    `To protect people, numbers are rounded to the nearest 5, and 1 to ${small - 1} is shown as “fewer than ${small}”. So they may not add up.`,
    ...(hasGroups
      ? [`Groups of fewer than ${least} people are counted together with others, or not shown.`]
      : []),
  ];
}

/** How the figures came about. */
export function methodNotes({ asOf, release, method, questions }: PublishedResults): string[] {
  const { groupedBy, channels, versions, revisions, leftOut } = method;
  const small = Math.max(...tablesOf({ questions }).map(({ figures }) => figures.thresholds.small));
  return [
    `Answers were counted at ${momentText(asOf)}, after the consultation had closed. This is release ${release}.`,
    `They came ${listed(channels).toLowerCase()}.`,
    ...(versions.length > 1
      ? [`They were given in these versions, and counted alike: ${listed(versions)}.`]
      : []),
    ...(revisions > 1
      ? [
          `The words of the questionnaire were changed while it was open: there were ${revisions} of them.`,
        ]
      : []),
    ...(groupedBy ? [`Groups are by the answers to “${groupedBy.text}”`] : []),
    'Answers that look alike, or that came very quickly, are counted like all others.',
    leftOut === 0
      ? 'No answers were left out.'
      : `We left out the answers of ${peopleText(leftOut, small)} people.`,
  ];
}

const listed = (some: string[]): string => new Intl.ListFormat('en-GB').format(some);

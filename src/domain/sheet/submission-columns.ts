import { STANDARD } from '../audience-version.ts';
import type { Consultation } from '../consultation.ts';
import { inOrder, printedOrders } from '../orders.ts';
import type { Option } from '../questions/question.ts';
import type { Cell } from './cell.ts';
import { channels, flags } from './marks.ts';
import type { Revision } from './one-label.ts';

/** What is known of a submission besides its answers: nothing that says whose it is. */
export interface SubmissionFacts {
  row: number;
  day: string; // 2025-07-21
  version: string;
  channel: string;
  order: number;
  revision: string;
  flags: string[];
  campaign: number | null;
  isLeftOut: boolean;
}

/** A column that every submission has. Its cells are codes, or several apart by a space. */
export interface FactColumn {
  code: string; // with a `_` where no code of a question's column has one
  heading: string;
  options: Option[];
  note: string;
  value: (facts: SubmissionFacts) => Cell;
}

type Asked = Pick<Consultation, 'challenges' | 'versions'>;

export const submissionColumns = (asked: Asked, revisions: Revision[]): FactColumn[] => [
  ...ofItself,
  ...ofItsForm(asked, revisions),
  ...marks,
];

const ofItself: FactColumn[] = [
  {
    code: 'submission_row',
    heading: 'Row of this export',
    options: [],
    note: 'Counted anew in each export, in an order that says nothing of when people answered.',
    value: ({ row }) => row,
  },
  {
    code: 'submission_day',
    heading: 'Day it came',
    options: [],
    note: 'Year, month and day in the United Kingdom. The time is not kept.',
    value: ({ day }) => day,
  },
  {
    code: 'submission_channel',
    heading: 'How it reached us',
    options: channels,
    note: '',
    value: ({ channel }) => channel,
  },
];

const ofItsForm = (asked: Asked, revisions: Revision[]): FactColumn[] => [
  {
    code: 'submission_version',
    heading: 'Audience version',
    options: versionsOf(asked),
    note: 'In which words the questions were asked. The cells are in the standard words.',
    value: ({ version }) => version,
  },
  {
    code: 'submission_order',
    heading: 'Order of the challenges on the form',
    options: ordersOf(asked),
    note: 'Forms differ in it, so that no challenge owes its place in the answers to its place in the list. Questions that show a few challenges at a time chose them by it too.',
    value: ({ order }) => order,
  },
  {
    code: 'submission_revision',
    heading: 'Revision of the questions',
    options: revisions.map(({ revision, questionnaire }) => ({
      code: revision,
      label: questionnaire.questions.map(({ code }) => code).join(' '),
    })),
    note: 'Which questions the form had, newest first.',
    value: ({ revision }) => revision,
  },
];

const marks: FactColumn[] = [
  {
    code: 'submission_flags',
    heading: 'Flags',
    options: flags,
    note: 'Reasons to look twice, apart by a space. A flagged submission is stored and counted like any other.',
    value: (facts) => facts.flags.join(' ') || undefined,
  },
  {
    code: 'submission_campaign',
    heading: 'Campaign',
    options: [],
    note: 'Submissions of this consultation with the same number have a text that is the same, or nearly. 1 has the most people.',
    value: ({ campaign }) => campaign ?? undefined,
  },
  {
    code: 'submission_left-out',
    heading: 'Left out of the results',
    options: [{ code: '1', label: 'Staff left it out, for a reason that is on record' }],
    note: 'Whoever counts without these counts as the results do.',
    value: ({ isLeftOut }) => (isLeftOut ? 1 : undefined),
  },
];

const versionsOf = ({ versions }: Asked): Option[] => [
  { code: STANDARD, label: 'The standard words' },
  ...versions.map(({ name, title }) => ({ code: name, label: title })),
];

const ordersOf = ({ challenges }: Asked): Option[] =>
  printedOrders(challenges.length).map((_places, order) => ({
    code: String(order),
    label: inOrder(challenges, order)
      .map(({ code }) => code)
      .join(' '),
  }));

import type { Page, Response } from 'playwright-core';
import { questionsOf, shortKinds } from '../../fixtures/every-kind.ts';
import { asked } from '../../fixtures/kinds.ts';
import type { Questionnaire } from '../../../src/domain/questionnaire.ts';
import type { Pair } from '../html.ts';
import type { KindsSite } from '../kinds-site.ts';
import { open, send } from '../steps.ts';

export interface KindsState {
  name: string;
  status: number;
  of: keyof typeof forms;
  reach: (at: Page, site: KindsSite) => Promise<Response>;
}

/** Five challenges show as much as ten, long and short, and are checked in half the time. */
const five = <Q extends { options: unknown[] }>(question: Q): Q => ({
  ...question,
  options: question.options.slice(0, 5),
});

/** Together these forms ask every kind of question. */
export const forms: Record<'short kinds' | 'kinds of challenges', Questionnaire> = {
  'short kinds': questionsOf(...shortKinds),
  'kinds of challenges': questionsOf(
    five(asked.agreement),
    asked.pick,
    asked.rank,
    five(asked.cards),
    { ...five(asked['best-worst']), screens: 2 },
  ),
};

const empty = (of: KindsState['of']): KindsState => ({
  ...{ name: `${of}, empty`, status: 200, of },
  reach: (at, { form }) => open(at, form),
});

type Sending = { status: number; pairs: Pair[]; query?: string };

/** The page that follows when this is sent. */
const sent = (
  of: KindsState['of'],
  what: string,
  { status, pairs, query = '' }: Sending,
): KindsState => ({
  ...{ name: `${of}, ${what}`, status, of },
  async reach(at, { form }) {
    await open(at, form);
    return send(at, { to: form + query, pairs });
  },
});

const page = ['_page', shortKinds.map(({ code }) => code).join('.')] satisfies Pair;

const short: Pair[] = [
  ['feel-right', 'some'],
  ['travel-by', 'bus'],
  ['travel-by', 'another-way'],
  ['travel-by_other', 'By boat'],
  ['people', '2'],
  ['how-easy', '3'],
  ['street', 'High Street'],
  ['missed', 'Cold bus stops.\n\nNo benches.'],
];

const shortWrong: Pair[] = [
  ['feel-right', 'maybe'],
  ['travel-by', 'bus'],
  ['travel-by', 'none'],
  ['travel-by_other', 'x'.repeat(250)],
  ['people', 'many'],
  ['how-easy', '9'],
  ['street', 'word '.repeat(40)],
  ['missed', 'word '.repeat(400)],
];

const ofChallenges: Pair[] = [
  ['how-far__late-buses', 'agree'],
  ['how-far__fares', 'neither'],
  ['work-on-first', 'fares'],
  ['work-on-first_most', 'fares'],
  ['in-order_1', 'step-free'],
  ['in-order_2', 'crossings'],
  ['each-card__late-buses', 'yes'],
  ['each-card_most', 'cannot-choose'],
  ['four-at-a-time_0_best', 'fares'],
  ['four-at-a-time_0_worst', 'late-buses'],
];

const challengesWrong: Pair[] = [
  ['how-far__late-buses', 'furious'],
  ['work-on-first', 'none-of-these'],
  ['work-on-first', 'fares'],
  ['in-order_1', 'step-free'],
  ['in-order_2', 'step-free'],
  ['each-card__late-buses', 'furious'],
  ['each-card_most', 'furious'],
  ['four-at-a-time_0_best', 'fares'],
  ['four-at-a-time_0_worst', 'fares'],
];

const change = (code: string) => `?change=${code}`;

export const kindsStates: KindsState[] = [
  empty('short kinds'),
  sent('short kinds', 'wrong', { status: 422, pairs: shortWrong }),
  sent('short kinds', 'filled in', { status: 200, pairs: short, query: change('missed') }),
  sent('short kinds', 'what follows', {
    status: 200,
    pairs: [...short, ['_page', 'feel-right.travel-by.people.how-easy.street.missed']],
  }),
  sent('short kinds', 'to be checked', {
    status: 200,
    pairs: [...short, page, ['tell-more', 'yes']],
  }),
  empty('kinds of challenges'),
  sent('kinds of challenges', 'nothing answered', { status: 422, pairs: [] }),
  sent('kinds of challenges', 'wrong', { status: 422, pairs: challengesWrong }),
  sent('kinds of challenges', 'filled in', {
    status: 200,
    pairs: ofChallenges,
    query: change('in-order'),
  }),
  sent('kinds of challenges', 'to be checked', { status: 200, pairs: ofChallenges }),
];

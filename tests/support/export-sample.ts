import fc from 'fast-check';
import type pg from 'pg';
import { expect } from 'vitest';
import { labelCampaigns } from '../../netlify/receiver/campaigns.ts';
import { createStore } from '../../netlify/receiver/store.ts';
import { sealText } from '../../netlify/text-keys.ts';
import { codeOf } from '../../src/domain/addresses.ts';
import type { Answers, Question, Questionnaire } from '../../src/domain/questionnaire.ts';
import type { Revision } from '../../src/domain/sheet/one-label.ts';
import { asking } from '../fixtures/every-kind.ts';
import { anyAnswer } from './any-answer.ts';
import { expectedCells } from './expected-cells.ts';
import type { Told } from './exported.ts';
import { alwaysOpen, newId, sealedFor, type Open } from './submission.ts';
import type { Channel, Flag } from '../../src/domain/submission.ts';
import { before, now } from './two-revisions.ts';
import { stopClock, testKeys } from './world.ts';

/** Every kind of question as it is asked now; some people were asked before. */
export const consultation = {
  ...asking('getting-around', now.questionnaire),
  revision: now.revision,
};

const letter = 'Please mend the pavement in Long Lane before somebody falls';
const written = [
  '=HYPERLINK("http://example.com")',
  '+1',
  "'-1",
  `a "b",\r\nc`,
  '\ttab',
  ' \u0001 ',
  letter,
  `${letter}!`,
];

interface Sent {
  id: string;
  day: string;
  version: string;
  order: number;
  channel: Channel;
  flags: Flag[];
  answers: Answers;
}

/** Answers to some of the questions, or to all. */
const anyAnswers = ({ questions }: Questionnaire): fc.Arbitrary<Answers> =>
  fc
    .subarray<Question>(questions, { minLength: 1 })
    .chain((some) =>
      fc.tuple(
        ...some.map((each) =>
          anyAnswer(each as never, 0).map((answer) => [each.code, answer] as const),
        ),
      ),
    )
    .map(Object.fromEntries);

const anySent = (asked: Questionnaire): fc.Arbitrary<Sent> =>
  fc.record({
    id: fc.constant('').map(newId),
    day: fc.constantFrom('2025-07-21', '2025-07-22'),
    version: fc.constantFrom('standard', 'easy-read'),
    order: fc.nat(9),
    channel: fc.constantFrom<Channel>('online', 'paper', 'phone', 'event'),
    flags: fc.subarray<Flag>(['honeypot', 'fast', 'old-form', 'safeguarding']),
    answers: anyAnswers(asked),
  });

const sample = (of: Revision, seed: number) =>
  fc.sample(anySent(of.questionnaire), { numRuns: 40, seed }).map((each, index) => {
    const missed = written[index];
    return { ...each, of, answers: missed ? { ...each.answers, missed } : each.answers };
  });

/** In the order of their ids. */
export const sent = [...sample(now, 1), ...sample(before, 2)].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);

const LEFT_OUT = 3;

/** Of the first who said something else: what staff left of it. */
const REDACTED = sent.find(({ answers }) => answers.missed === written[0])!.id;
const left = 'Ask [taken out] about it';

export async function storeSample(pool: pg.Pool): Promise<void> {
  for (const { of, ...each } of sent) await add(each, of, pool);
  await labelCampaigns({ pool, textKeys: testKeys.textKeys });
  await pool.query(`insert into exclusion values ($1, $2, now(), 'somebody', 'sent twice')`, [
    consultation.slug,
    sent[LEFT_OUT]!.id,
  ]);
  const of = { consultation: codeOf(consultation), id: REDACTED };
  await pool.query(
    `insert into redaction values ($1, $2, 'missed', $3, 'a name', now(), 'somebody')`,
    [...[of.consultation, of.id, sealText(left, of, testKeys.textKeys)]],
  );
}

async function add(each: Sent, { revision, questionnaire }: Revision, pool: pg.Pool) {
  await stopClock(pool, new Date(`${each.day}T10:00:00Z`));
  const { channel, ...given } = each;
  const asked: Open = { ...alwaysOpen(consultation.slug), revision, questionnaire };
  expect(await createStore(pool).add(sealedFor(asked, given), asked)).toBe('stored');
  if (channel !== 'online')
    // is keyed in by staff, which other tests show
    await pool.query('update submission set channel = $1 where id = $2', [channel, each.id]);
}

/** What is to be read in each row, in codes. */
export const expectedRows = (): Told[] =>
  sent.map(({ of, ...each }, index) => {
    const answers = of.questionnaire.questions.flatMap((question) => {
      const answer = each.answers[question.code];
      return answer === undefined ? [] : expectedCells(question, answer);
    });
    const isLetter = String(each.answers.missed).startsWith(letter);
    return {
      submission_row: String(index + 1),
      submission_day: each.day,
      submission_version: each.version,
      submission_channel: each.channel,
      submission_order: String(each.order),
      submission_revision: of.revision,
      submission_flags: [...each.flags, ...(isLetter ? ['same-text', 'campaign'] : [])].join(' '),
      submission_campaign: isLetter ? '1' : '',
      'submission_left-out': index === LEFT_OUT ? '1' : '',
      ...Object.fromEntries(answers.map(([column, code]) => [column, String(code)])),
      ...(each.id === REDACTED && { missed: left }),
    };
  });

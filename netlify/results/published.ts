import { methodOf } from '../../src/analysis/method.ts';
import { checksumOf } from '../../src/content/revision.ts';
import { codeOf } from '../../src/domain/addresses.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import { deadlineText } from '../../src/domain/deadlines.ts';
import { keyingEndsAt } from '../../src/domain/keying.ts';
import type { FrozenResults, PublishedResults } from '../../src/domain/published-results.ts';
import {
  wantedRelease,
  type PublishableResults,
  type WantedRelease,
} from '../../src/domain/publishing-results.ts';
import { groupings } from '../../src/domain/results.ts';
import { noteDeed } from '../staff/audit.ts';
import { countNow, nextQuestion, type Counted } from './next-release.ts';
import { nextSuggestions, type NextSuggestions } from './next-suggestions.ts';
import { keepRelease, type Release } from './releases.ts';
import { readStaffBody } from '../staff/staff-body.ts';
import type { Role, StaffAnswer } from '../staff/staff.ts';
import type { Counting } from './tallies.ts';

const says = (status: number, message: string): StaffAnswer => ({ status, body: { message } });

const noGrouping = says(400, 'People cannot be grouped by that. Choose again');

/** What could be published, as it would be, and what was. */
export async function seePublishable(
  consultation: Consultation,
  query: URLSearchParams,
  counting: Counting,
): Promise<StaffAnswer> {
  const counted = await countNow(consultation, query.get('by') ?? undefined, counting);
  if (!counted) return noGrouping;
  const { at, by, releases } = counted;
  const next = await nextSuggestions(consultation, counted, counting.pool);
  const until = keyingEndsAt(consultation);
  const body: PublishableResults = {
    isClosed: consultation.closesAt <= at,
    closes: deadlineText(consultation.closesAt),
    ...(at < until && { keyingUntil: deadlineText(until) }),
    by,
    groupings: groupings(consultation).map(({ code, text }) => ({ code, label: text })),
    questions: consultation.questionnaire.questions.map((question) => {
      const next = nextQuestion(question, { consultation, counted });
      const { code, text } = question;
      return { code, text, ...(next.ok ? { question: next.question } : { why: next.why }) };
    }),
    releases: releases.map((each) => each.body),
    ...(next && { suggestions: next.suggestions }),
    challenges: consultation.challenges.map(({ code, title }) => ({ code, title })),
  };
  return { status: 200, body };
}

interface Publishing {
  consultation: Consultation;
  role: Role;
  who: string;
}

/** Counts, protects and fixes what is asked for. Only after that is it for anybody else to see. */
export async function publishResults(
  request: Request,
  publishing: Publishing,
  counting: Counting,
): Promise<StaffAnswer> {
  const read = await readStaffBody(request, wantedRelease);
  if (!read.ok) return read.answer;
  const { consultation } = publishing;
  const counted = await countNow(consultation, read.value.by, counting);
  if (!counted || counted.by !== read.value.by) return noGrouping;
  if (counted.at < consultation.closesAt)
    return says(
      409,
      `Results can be published after the consultation closes, at ${deadlineText(consultation.closesAt)}`,
    );
  const suggested = await nextSuggestions(consultation, counted, counting.pool);
  const release = releaseOf(read.value, { ...counted, suggested }, publishing);
  return 'status' in release ? release : keep(release, publishing, counting);
}

function releaseOf(
  { questions: codes }: WantedRelease,
  counted: Counted & { suggested: NextSuggestions | undefined },
  { consultation, role, who }: Publishing,
): Release | StaffAnswer {
  const wanted = consultation.questionnaire.questions.filter(({ code }) => codes.includes(code));
  if (wanted.length < new Set(codes).size)
    return says(400, 'The questions have changed. Load this page again');
  const { suggested } = counted;
  const release: Release['counted'] = { by: counted.by, tables: { ...suggested?.tables } };
  const questions: FrozenResults['questions'] = [];
  for (const question of wanted) {
    const next = nextQuestion(question, { consultation, counted });
    if (!next.ok) return says(409, `“${question.text}” cannot be published. ${next.why}`);
    questions.push(next.question);
    Object.assign(release.tables, next.tables);
  }
  const body = sealed({
    ...{
      consultation: codeOf(consultation),
      release: counted.releases.length + 1,
      asOf: counted.at,
    },
    ...{ by: { role, id: who }, questions, method: methodOf(consultation, counted) },
    ...(suggested && { suggestions: suggested.suggestions }),
  });
  return { body, counted: release };
}

const sealed = (frozen: FrozenResults): PublishedResults => ({
  ...frozen,
  checksum: checksumOf(frozen),
});

async function keep(
  release: Release,
  { consultation, role, who }: Publishing,
  { pool }: Counting,
): Promise<StaffAnswer> {
  const questions = release.body.questions.map(({ code }) => code);
  const what = { release: release.body.release, questions, by: release.counted.by };
  await noteDeed(
    { who, role, did: 'publish results', consultation: codeOf(consultation), what },
    pool,
  );
  return (await keepRelease(release, pool))
    ? { status: 201, body: { results: release.body } }
    : says(409, 'Somebody else has just published results. Load this page again');
}

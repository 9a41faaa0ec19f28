import { compareByCode } from './by-code.ts';
import { quoted, structure, wording, type MeaningChange } from './meaning-change.ts';
import { differsBesides, fate, partChanges, type Pair } from './parts.ts';
import { isEmpty, same } from './same.ts';
import type { Written, WrittenChallenge } from './written.ts';

const field = 'challenges';

export function challengeChanges(before: Written, after: Written): MeaningChange[] {
  const { added, removed, recoded, kept } = compareByCode(before.challenges, after.challenges);
  return [
    ...removed.map(({ title }) => structure(field, `The challenge ${quoted(title)} is removed`)),
    ...added.map(({ title }) => structure(field, `The challenge ${quoted(title)} is added`)),
    ...recoded.map(([{ title }]) =>
      structure(field, `The challenge ${quoted(title)} gets another code`),
    ),
    ...[...recoded, ...kept].flatMap(rewordings),
  ];
}

function rewordings(pair: Pair<WrittenChallenge>): MeaningChange[] {
  const [before, after] = pair;
  const named = quoted(before.title);
  const parts = { explanation: `The explanation of ${named}` };
  const others = ['code', 'title', 'outcome', ...Object.keys(parts)];
  return [
    ...(same(before.title, after.title)
      ? []
      : [wording(field, `The challenge ${named} now reads ${quoted(after.title)}`)]),
    ...partChanges(field, pair, parts),
    ...outcomeChanges(pair),
    ...(differsBesides(pair, others)
      ? [wording(field, `What is said about ${named} changes`)]
      : []),
  ];
}

function outcomeChanges([before, after]: Pair<WrittenChallenge>): MeaningChange[] {
  const [was, is] = [before['outcome'], after['outcome']];
  if (same(was, is)) return [];
  const words = `What we will do about ${quoted(before.title)} ${fate(was, is)}`;
  return [isEmpty(was) || isEmpty(is) ? structure(field, words) : wording(field, words)];
}

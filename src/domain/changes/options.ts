import { compareByCode } from './by-code.ts';
import { quoted, structure, wording, type MeaningChange } from './meaning-change.ts';
import { differsBesides } from './parts.ts';
import { same } from './same.ts';
import type { WrittenOption } from './written.ts';

/** How the options of a question changed, in a question that is called `asked`. */
export function optionChanges(
  asked: string,
  before: WrittenOption[],
  after: WrittenOption[],
): MeaningChange[] {
  const { added, removed, recoded, kept } = compareByCode(before, after);
  const say = (option: WrittenOption, what: string) =>
    `The option ${quoted(option.label)} of ${asked} ${what}`;
  const changed = (option: WrittenOption, what: string) => structure(field, say(option, what));
  return [
    ...removed.map((each) => changed(each, 'is removed')),
    ...added.map((each) => changed(each, 'is added')),
    ...recoded.map(([each]) => changed(each, 'gets another code')),
    ...[...recoded, ...kept].flatMap(([was, is]) => [
      ...(same(was.label, is.label)
        ? []
        : [wording(field, say(was, `now reads ${quoted(is.label)}`))]),
      ...(differsBesides([was, is], ['code', 'label', 'letsQuote'])
        ? [wording(field, say(was, 'is explained in other words'))]
        : []),
    ]),
  ];
}

const field = 'questionnaire';

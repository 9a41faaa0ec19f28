import { compareByCode } from './by-code.ts';
import { quoted, structure, wording, type MeaningChange } from './meaning-change.ts';
import { optionChanges } from './options.ts';
import { differsBesides, partChanges, type Pair } from './parts.ts';
import { same } from './same.ts';
import type { Written, WrittenQuestion } from './written.ts';

const field = 'questionnaire';

export function questionChanges(before: Written, after: Written): MeaningChange[] {
  const { added, removed, recoded, kept } = compareByCode(
    before.questionnaire.questions,
    after.questionnaire.questions,
  );
  const named = ({ text }: WrittenQuestion, what: string) =>
    structure(field, `The question ${quoted(text)} ${what}`);
  return [
    ...removed.map((each) => named(each, 'is removed')),
    ...added.map((each) => named(each, 'is added')),
    ...recoded.map(([each]) => named(each, 'gets another code')),
    ...[...recoded, ...kept].flatMap(changesWithin),
    ...(differsBesides([before.questionnaire, after.questionnaire], ['questions'])
      ? [wording(field, 'What is said about the questionnaire changes')]
      : []),
  ];
}

function changesWithin(pair: Pair<WrittenQuestion>): MeaningChange[] {
  const [before, after] = pair;
  const asked = quoted(before.text);
  if (before._type !== after._type)
    return [structure(field, `The question ${asked} is answered in another way`)];
  return [
    ...(same(before.text, after.text)
      ? []
      : [wording(field, `The question ${asked} now reads ${quoted(after.text)}`)]),
    ...partChanges(field, pair, { hint: `The hint under ${asked}` }),
    ...limitChanges(pair),
    ...optionChanges(asked, before.options, after.options),
    ...optionChanges(asked, before.exclusive, after.exclusive),
    ...mostChanges(pair),
    ...(differsBesides(pair, seen) ? [wording(field, `What is said about ${asked} changes`)] : []),
  ];
}

const seen = ['code', 'text', 'hint', 'max', 'maxLength', 'options', 'exclusive', 'most'];

function limitChanges([before, after]: Pair<WrittenQuestion>): MeaningChange[] {
  const asked = quoted(before.text);
  const limit = (was?: number, is?: number, unit = '') =>
    was === is
      ? []
      : [
          structure(
            field,
            `${asked} takes up to ${is ?? 'any number of'} ${unit}, not ${was ?? 'any number'}`,
          ),
        ];
  return [
    ...limit(before.max, after.max, 'choices'),
    ...limit(before.maxLength, after.maxLength, 'characters'),
  ];
}

/** The second half of a question about challenges: which of those chosen matters most. */
function mostChanges([before, after]: Pair<WrittenQuestion>): MeaningChange[] {
  const [was, is] = [before.most ?? {}, after.most ?? {}];
  const asked = `${quoted(before.text)}, where it asks for the one that matters most,`;
  const neither = ({ neither }: typeof was) => (neither ? [{ ...neither, _key: 'neither' }] : []);
  return [
    ...(differsBesides([was, is], ['neither']) ? [wording(field, `${asked} is reworded`)] : []),
    ...optionChanges(asked, neither(was), neither(is)),
  ];
}

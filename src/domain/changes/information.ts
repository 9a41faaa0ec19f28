import { compareByCode } from './by-code.ts';
import { quoted, structure, wording, type MeaningChange } from './meaning-change.ts';
import { fate, type Fields } from './parts.ts';
import { isEmpty, same } from './same.ts';

type Compare = (before: unknown, after: unknown) => MeaningChange[];

interface Listing {
  called: string; // “The document”
  title: string; // the field that says what each is called
  code: string; // the field that it is known by
  weighty: string[]; // fields that are more than words
}

const lists: Record<'documents' | 'events' | 'faqs', Listing> = {
  documents: {
    ...{ called: 'The document', title: 'title', code: 'href' },
    weighty: ['file', 'format', 'webPage'],
  },
  events: {
    ...{ called: 'The event', title: 'title', code: 'code' },
    weighty: ['date', 'starts', 'ends', 'place'],
  },
  faqs: { called: 'The answer to', title: 'question', code: 'code', weighty: [] },
};

/** What people read before they answer: whoever has answered has not read what is new in it. */
export const informationChanges: Record<string, Compare> = {
  ...Object.fromEntries(
    Object.entries(lists).map(([field, listing]) => [field, listChanges(field, listing)]),
  ),
  video(before, after) {
    if (isEmpty(before) || isEmpty(after) || same(addressOf(before), addressOf(after)))
      return videoChange(fate(before, after), isEmpty(before) !== isEmpty(after));
    return videoChange('is another one', true);
  },
};

const videoChange = (fate: string, isWeighty: boolean): MeaningChange[] => [
  (isWeighty ? structure : wording)('video', `The video ${fate}`),
];

function listChanges(field: string, { called, title, code, weighty }: Listing): Compare {
  const say = ({ fields }: Listed, what: string) =>
    `${called} ${quoted(textOf(fields[title]))} ${what}`;
  const isWeighty = (was: Fields, is: Fields) =>
    [code, ...weighty].some((part) => !same(was[part], is[part]));
  return (before, after) => {
    const [was, is] = [listedIn(before, code), listedIn(after, code)];
    const { added, removed, recoded, kept } = compareByCode(was, is);
    const changes = [...recoded, ...kept]
      .filter(([one, other]) => !same(one.fields, other.fields))
      .map(([one, other]) => {
        const weigh = isWeighty(one.fields, other.fields) ? structure : wording;
        return weigh(field, say(one, 'changes'));
      });
    return [
      ...removed.map((each) => structure(field, say(each, 'is removed'))),
      ...added.map((each) => structure(field, say(each, 'is added'))),
      ...changes,
    ];
  };
}

interface Listed {
  _key: string | undefined;
  code: string | undefined;
  fields: Fields;
}

const listedIn = (list: unknown, code: string): Listed[] =>
  (Array.isArray(list) ? list : [])
    .filter((each) => !isEmpty(each))
    .map(fieldsOf)
    .map((fields) => ({ _key: textOf(fields['_key']), code: textOf(fields[code]), fields }));

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

const addressOf = (video: unknown): unknown => fieldsOf(video)['href'];

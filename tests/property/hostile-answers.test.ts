import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { fieldsOf, type Questionnaire } from '../../src/domain/questionnaire.ts';
import { FIELD } from '../../src/form/fields.ts';
import { challengeKinds, questionsOf, shortKinds } from '../fixtures/every-kind.ts';
import { faultsOf, partsIn, textsIn, throughTo } from '../support/hostile-pages.ts';
import { hostileStrings } from '../support/hostile-strings.ts';
import { attribute, byTag, formPairs, mainOf, textOf, type Pair } from '../support/html.ts';
import { kindsReceiver, type KindsReceiver } from '../support/kinds-receiver.ts';
import type { Page } from '../support/visitor.ts';

const builtIn = [Object.prototype, Array.prototype, Function.prototype];
const ownKeys = () => builtIn.map((each) => Reflect.ownKeys(each).map(String));
const keysBefore = ownKeys();
afterEach(() => expect(ownKeys()).toEqual(keysBefore));

/** Together these forms ask every kind of question. */
const forms: [string, Questionnaire][] = [
  ['short kinds', questionsOf(...shortKinds)],
  ['kinds of challenges', questionsOf(...challengeKinds)],
];

const fieldsIn = ({ questions }: Questionnaire): string[] => questions.flatMap(fieldsOf);

/** What makes that every question is asked. */
const triggers = ({ questions }: Questionnaire): Pair[] =>
  questions.flatMap(({ onlyIf }): Pair[] =>
    onlyIf ? [[onlyIf.question, onlyIf.options[0]!]] : [],
  );

const words = 'Something else';

/** The fields in which any words will do. */
async function fieldsOfWords(receiver: KindsReceiver, form: Questionnaire): Promise<string[]> {
  const found: string[] = [];
  for (const field of fieldsIn(form)) {
    const pages = await throughTo(receiver, [...triggers(form), [field, words]]);
    const isStored = textsIn(receiver.stored().at(-1)).includes(words);
    if (pages.at(-1)!.status === 303 && isStored) found.push(field);
    receiver.forget();
  }
  return found;
}

/** The parts of the pages that harmless words lead to: taken, too long, or no answer to a question. */
async function harmlessParts(receiver: KindsReceiver, form: Questionnaire): Promise<Set<string>> {
  const harmless = [words, 'x'.repeat(2_000)].flatMap((text) =>
    form.questions.map((each): Pair[] => [[fieldsOf(each)[0]!, text]]),
  );
  const whole = fieldsIn(form).map((field): Pair => [field, 'x'.repeat(2_000)]);
  const pages: Page[] = [];
  for (const pairs of [...harmless, whole])
    for (const first of [[], triggers(form)])
      pages.push(...(await throughTo(receiver, [...first, ...pairs])));
  pages.push(await receiver.send('', '?change'), await receiver.send('x=y'));
  receiver.forget();
  return new Set(pages.flatMap(({ html }) => partsIn(html)));
}

const plain = (text: string): string => text.replace(/\r\n?/g, '\n');

const typedIn = (html: string): Map<string, string> =>
  new Map(formPairs(html).map(([name, value]) => [name, plain(value)]));

/** Fields that the summary of errors leads to. */
const toMend = (html: string): string[] =>
  byTag(mainOf(html), 'a').flatMap((link) => {
    const href = attribute(link, 'href') ?? '';
    return href.startsWith('#') ? [href.slice(1)] : [];
  });

const each = (fields: string[], turn: number): Pair[] =>
  fields.map((field, index) => [
    field,
    hostileStrings[(turn + index * 101) % hostileStrings.length]!,
  ]);

it('hostile texts in all fields of words are stored and shown exactly, or refused and shown again', async () => {
  const [[, form]] = forms as [[string, Questionnaire]];
  const receiver = kindsReceiver(form);
  const parts = await harmlessParts(receiver, form);
  const fields = await fieldsOfWords(receiver, form);
  expect(fields).toEqual(['what-is-wrong', 'travel-by_other', 'street', 'missed']);
  const faults: string[] = [];
  const ends = { sent: 0, mended: 0 };

  for (const turn of hostileStrings.keys()) {
    let given = each(fields, turn);
    let pages = await throughTo(receiver, [...triggers(form), ...given]);
    while (pages.at(-1)!.status === 422) {
      const { html } = pages.at(-1)!;
      const [typed, wrong] = [typedIn(html), toMend(html)];
      for (const [field, text] of given)
        if (text.trim() && typed.get(field) !== plain(text))
          faults.push(`${turn}: not shown again`);
      const left = given.filter(([field]) => !wrong.includes(field));
      if (left.length === given.length)
        throw new Error(`Nothing to mend in ${turn}: ${wrong.join()}`);
      given = left;
      ends.mended += 1;
      pages = await throughTo(receiver, [...triggers(form), ...given]);
    }
    const stored = textsIn(receiver.stored().at(-1));
    for (const [, text] of given)
      if (text.trim() && !stored.includes(plain(text))) faults.push(`${turn}: not stored`);
    const shown = textOf(mainOf(pages.at(-2)!.html));
    for (const line of given.flatMap(([, text]) => plain(text).split('\n')))
      if (line.trim() && !shown.includes(line)) faults.push(`${turn}: not read`);
    faults.push(
      ...pages.flatMap((page) => faultsOf(page, parts)).map((fault) => `${turn}: ${fault}`),
    );
    receiver.forget();
    ends.sent += 1;
  }
  expect(faults).toEqual([]);
  expect(ends.sent).toBe(hostileStrings.length);
  expect(ends.mended).toBeGreaterThan(10);
});

it.each(forms)(
  'of %s, hostile texts in fields of options and numbers are refused',
  async (_name, form) => {
    const receiver = kindsReceiver(form);
    const parts = await harmlessParts(receiver, form);
    const inWords = new Set(await fieldsOfWords(receiver, form));
    const fields = fieldsIn(form).filter((field) => !inWords.has(field));
    for (const turn of hostileStrings.keys()) {
      if (turn % 4 > 0) continue;
      const given = each(fields, turn).filter(([, text]) => text.trim() !== '');
      const page = await receiver.post(given);
      expect({ given, status: page.status }).toEqual({ given, status: 422 });
      expect(faultsOf(page, parts)).toEqual([]);
    }
    expect(receiver.stored()).toEqual([]);
  },
);

const names = fc.oneof(
  fc.constantFrom(...forms.flatMap(([, form]) => fieldsIn(form))),
  fc.constantFrom(...Object.values(FIELD)),
  fc.constantFrom(...hostileStrings),
  fc.constantFrom('__proto__', 'constructor', 'a[b]', '__proto__[x]', 'constructor[prototype][x]'),
);
const values = fc.oneof(
  fc.constantFrom(...hostileStrings),
  fc.constantFrom('some', 'bus', 'standard', '0', '9', 'missed.feel-right', 'feel-right.yes'),
  fc.string({ unit: 'binary' }),
);
const body = fc
  .array(fc.tuple(names, values), { maxLength: 12 })
  .map((pairs) => new URLSearchParams(pairs).toString());
const noise = fc.uint8Array({ maxLength: 400 });
const query = fc.oneof(
  fc.constantFrom('', '?change', '?copy', '?change=missed', '?change=__proto__'),
  values.map((value) => `?change=${encodeURIComponent(value.toWellFormed())}`),
);

it.each(forms)('of %s, no body and no address is a fault of ours', async (_name, form) => {
  const receiver = kindsReceiver(form);
  const parts = await harmlessParts(receiver, form);
  await fc.assert(
    fc.asyncProperty(fc.oneof({ weight: 6, arbitrary: body }, noise), query, async (sent, at) => {
      expect(faultsOf(await receiver.send(sent, at), parts)).toEqual([]);
    }),
    { numRuns: 500 },
  );
  expect(receiver.stored()).toEqual([]); // without a token of ours
});

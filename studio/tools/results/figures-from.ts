import {
  enteredFigures,
  type CoverageTopic,
  type EnteredFigures,
} from '../../../src/domain/coverage.ts';

export type ReadFigures = { ok: true; figures: EnteredFigures } | { ok: false; message: string };

/** The field of where they come from. No code has such a name. */
export const SOURCE = '_source';

/** As people write numbers: `12,450`, `12 450`. */
const asNumber = (written: string): number => {
  const digits = written.replace(/[\s,]/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : NaN;
};

const textOf = (value: FormDataEntryValue | null): string =>
  typeof value === 'string' ? value.trim() : '';

/** What an officer entered for a topic, or what to mend. */
export function figuresFrom(
  form: Pick<FormData, 'get'>,
  { code: topic, options }: Pick<CoverageTopic, 'code' | 'options'>,
): ReadFigures {
  const written = options.map(({ code, label }) => ({
    ...{ option: code, label, words: textOf(form.get(code)) },
  }));
  const given = written.filter(({ words }) => words !== '');
  const wrong = given.find(({ words }) => !isPeople(asNumber(words)));
  if (wrong)
    return {
      ok: false,
      message: `Enter a whole number of people for “${wrong.label}”, or leave it empty`,
    };
  const read = enteredFigures.safeParse({
    topic,
    source: textOf(form.get(SOURCE)),
    figures: given.map(({ option, words }) => ({ option, people: asNumber(words) })),
  });
  return read.success
    ? { ok: true, figures: read.data }
    : { ok: false, message: read.error.issues[0]!.message };
}

const MOST_PEOPLE = 100_000_000;

const isPeople = (count: number): boolean =>
  Number.isInteger(count) && count >= 0 && count <= MOST_PEOPLE;

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { personalData, type PersonalKind } from '../../../src/analysis/words/personal-data.ts';

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

const letters = (some: string) => fc.constantFrom(...some);

/** Of the first nine digits by hand: weights 10 to 2. */
function checkDigit(nine: string): number {
  let sum = 0;
  for (let place = 0; place < 9; place += 1) sum += Number(nine[place]) * (10 - place);
  return sum % 11 === 0 ? 0 : 11 - (sum % 11);
}

const nhsNumber = digits(9)
  .filter((nine) => checkDigit(nine) < 10)
  .map((nine) => [nine.slice(0, 3), nine.slice(3, 6), `${nine.slice(6)}${checkDigit(nine)}`]);

const nationalInsurance = fc
  .tuple(letters('ABCEHJLMPRSTWXY'), letters('ABCEHJKLMPRSTWXYZ'), digits(6), letters('ABCD'))
  .filter(([first, second]) => !['TN', 'NT', 'NK', 'BG'].includes(first + second))
  .map(([first, second, number, last]) => [first + second, ...number.match(/../g)!, last]);

const postcode = fc
  .tuple(
    fc.constantFrom('ST', 'B', 'WS', 'DE', 'M', 'SW'),
    fc.integer({ min: 1, max: 99 }),
    fc.integer({ min: 0, max: 9 }),
    fc.tuple(letters('ABDEFGHJLNPQRSTUWXYZ'), letters('ABDEFGHJLNPQRSTUWXYZ')),
  )
  .map(([area, district, sector, unit]) => [`${area}${district}`, `${sector}${unit.join('')}`]);

const phone = fc
  .tuple(
    fc.constantFrom('07700', '01632', '03001', '+44 7700', '0044 1632', '+353 86'),
    digits(3),
    digits(3),
  )
  .map((parts) => [...parts]);

const dated = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).split('-').reverse());

type Planted = [PersonalKind, fc.Arbitrary<string[]>, fc.Arbitrary<string>];

const planted: Planted[] = [
  [
    'nhs-number',
    nhsNumber,
    fc.constantFrom('', ' ', '-', ' - '.trim(), '. ', '/', '\u00a0', '–', '\u200b'),
  ],
  [
    'national-insurance-number',
    nationalInsurance,
    fc.constantFrom('', ' ', '-', '  ', '\u2009', '—'),
  ],
  ['postcode', postcode, fc.constantFrom('', ' ', '  ', '-', '\u00a0', '\u00ad')],
  ['phone', phone, fc.constantFrom('', ' ', '-', ' - ', '.', ') ', '\u202f', '‑')],
  ['date-of-birth', dated, fc.constantFrom('/', '-', '.', ' ', '–', '／')],
];

const words = fc.constantFrom(
  '',
  'Please ring.',
  'Meine Größe, été',
  'بچے کو مدد',
  '🏳️‍🌈',
  'ﬁnd us, or don’t',
);

it.each(planted)(
  'personalData() finds a planted %s, whatever is between its parts',
  (kind, parts, between) => {
    fc.assert(
      fc.property(parts, between, words, words, (some, mark, before, after) => {
        const item = some.join(mark);
        const text = `${before} ${item}\n${after}`;
        const start = before.length + 1;
        expect(personalData(text)).toEqual([{ kind, start, end: start + item.length }]);
      }),
      { numRuns: 300 },
    );
  },
);

const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'0123456789 -./()+@abST:\n\u200b٣９é'), maxLength: 60 }),
  fc
    .array(fc.oneof(words, ...planted.map(([, parts]) => parts.map((some) => some.join('-')))))
    .map((all) => all.join(' ')),
);

it('personalData() finds nothing where there is no digit, no @ and nothing of the web', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const left = text.normalize('NFKC').replace(/[\p{Nd}@/]|www/giu, '');
      expect(personalData(left)).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

it('personalData() gives ranges of the text, in order and apart', () => {
  let found = 0;
  fc.assert(
    fc.property(anything, (text) => {
      let end = 0;
      for (const each of personalData(text)) {
        expect(each.start).toBeGreaterThanOrEqual(end);
        expect(each.end).toBeGreaterThan(each.start);
        expect(text.slice(each.start, each.end)).toMatch(
          /^[\p{L}\p{N}(+_].*[\p{L}\p{N}_~/=&#%*$+-]$/su,
        );
        end = each.end;
        found += 1;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2_000 },
  );
  expect(found).toBeGreaterThan(500);
});

it('personalData() finds nothing more where what it found is taken out', () => {
  fc.assert(
    fc.property(anything, (text) => {
      let left = text;
      for (const { start, end } of personalData(text).toReversed())
        left = `${left.slice(0, start)}\n${left.slice(end)}`;
      expect(personalData(left)).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

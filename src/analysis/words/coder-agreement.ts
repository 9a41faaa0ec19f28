/**
 * J. Cohen’s κ of two coders who each gave every text one value: (p_o − p_e) / (1 − p_e), p_o the share
 * of texts to which both gave the same, p_e what it would be by chance, Σ_c p_1c p_2c. “A coefficient of
 * agreement for nominal scales”, Educational and Psychological Measurement 20, 1960. From −1 to 1; null of
 * no texts, or where both gave all texts the same one value and chance explains everything.
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): number | null {
  const n = pairs.length;
  const times = (which: 0 | 1, value: string): number =>
    pairs.filter((pair) => pair[which] === value).length;
  const alike = pairs.filter(([one, other]) => one === other).length;
  const byChance = valuesOf(pairs)
    .map((value) => times(0, value) * times(1, value))
    .reduce((sum, each) => sum + each, 0); // of n²
  return n * n === byChance ? null : (n * alike - byChance) / (n * n - byChance);
}

/**
 * K. Krippendorff’s α for nominal values: 1 − (n − 1) Σ_{c≠k} o_ck / Σ_{c≠k} n_c n_k, where a text to which
 * m coders gave a value adds 1 / (m − 1) to o_ck for each two values c and k that two of them gave, n_c is
 * how often c was given and n how often any was, in texts with two values or more. “Computing
 * Krippendorff’s alpha-reliability”, 2011; “Content analysis”, 4th edition, 2019, chapter 12.
 *
 * `texts` each with one value for each coder, null where one gave none. From −1 to 1; null where no text
 * has two values, or all have the same one.
 */
export function krippendorffAlpha(texts: readonly (readonly (string | null)[])[]): number | null {
  const units = texts
    .map((values) => values.filter((value) => value !== null))
    .filter(({ length }) => length > 1);
  const all = units.flat();
  const expected = all.length ** 2 - squares(all);
  const observed = units
    .map((unit) => (unit.length ** 2 - squares(unit)) / (unit.length - 1))
    .sort((a, b) => a - b) // in whatever order texts come
    .reduce((sum, each) => sum + each, 0);
  return expected === 0 ? null : 1 - ((all.length - 1) * observed) / expected;
}

/** A text with the codes that each coder gave it, any number of them; null where one did not code it. */
export interface CodedText {
  codings: readonly (readonly string[] | null)[];
}

export interface CodeAgreement {
  code: string;
  prevalence: number | null; // of all codings, the share that gave it
  texts: number; // that the first two both coded
  both: number; // of these, to how many both gave the code
  one: number;
  neither: number;
  kappa: number | null; // of the first two coders
  alpha: number | null; // of all
}

/**
 * How far coders agree on each code, present or absent: cohenKappa() and krippendorffAlpha(). κ falls
 * towards 0 for rare codes however well coders agree, so read it with the prevalence: A. R. Feinstein and
 * D. V. Cicchetti, “High agreement but low kappa”, Journal of Clinical Epidemiology 43, 1990.
 *
 * In each text codings come in the order of coders. Throws where a coding has a code that is not among
 * `codes`.
 */
export function agreementByCode(
  texts: readonly CodedText[],
  codes: readonly string[],
): CodeAgreement[] {
  const unknown = texts
    .flatMap(({ codings }) => codings.flatMap((coding) => coding ?? []))
    .find((code) => !codes.includes(code));
  if (unknown !== undefined) throw new Error(`Cannot compare codings: "${unknown}" is not a code`);
  return codes.map((code) => ({ code, ...agreementOn(code, texts) }));
}

function agreementOn(code: string, texts: readonly CodedText[]): Omit<CodeAgreement, 'code'> {
  const present = texts.map(({ codings }) =>
    codings.map((coding) => coding && (coding.includes(code) ? 'present' : 'absent')),
  );
  const pairs = present.flatMap(([one, other]) => (one && other ? [[one, other] as const] : []));
  const given = present.flat().filter((value) => value !== null);
  const both = pairs.filter((pair) => pair.every((value) => value === 'present')).length;
  const neither = pairs.filter((pair) => pair.every((value) => value === 'absent')).length;
  return {
    prevalence:
      given.length === 0
        ? null
        : given.filter((value) => value === 'present').length / given.length,
    ...{ texts: pairs.length, both, one: pairs.length - both - neither, neither },
    kappa: cohenKappa(pairs),
    alpha: krippendorffAlpha(present),
  };
}

const valuesOf = (pairs: readonly (readonly [string, string])[]): string[] => [
  ...new Set(pairs.flat()),
];

/** Σ (how often each value comes)². */
const squares = (values: readonly string[]): number =>
  [...Map.groupBy(values, (value) => value).values()].reduce(
    (sum, same) => sum + same.length ** 2,
    0,
  );

import type { Advice, Passage } from './advice.ts';

/** Each challenge that names two things: who agrees with only one of them cannot say so. */
export const adviseOnTwoInOne = (challenges: Passage[]): Advice[] =>
  challenges.flatMap(({ path, text }) => {
    const two = twoThings(text);
    return two ? [{ path, message: explain(two) }] : [];
  });

const explain = ([first, second]: [string, string]): string =>
  `This may be two challenges in one: “${first}” and “${second}”. Somebody may find only one of them hard, and could not say which. ` +
  'For example, write “Buses are late” and “Buses are full”, not “Buses are late and full”.';

const joint =
  /([\p{L}\p{N}’'-]+)(?:,?\s+(?:and|or|as well as|plus)\s+|\s*[&/]\s*)([\p{L}\p{N}’'-]+)(\s+[\p{L}\p{N}’'-]+)?/giu;

/** The two things that a title joins, if it does. What stands in brackets is only an example. */
export function twoThings(title: string): [string, string] | undefined {
  const plain = title
    .replace(/\([^)]*\)/g, ' ')
    .replace(saidInOneBreath, (pair) => pair.replace(/\W/g, '_'));
  for (const found of plain.matchAll(joint)) {
    const [, first = '', second = '', next = ''] = found;
    const isOneThing =
      isBetween(plain.slice(0, found.index), second) ||
      areQualities(first, second) ||
      areNames(first, second, found.index);
    if (!isOneThing) return [first, smallWord.test(second) ? second + next : second];
  }
  return undefined;
}

const saidInOneBreath =
  /\b(?:children and young people|parents? (?:and|or) carers?|mums? and dads?|boys and girls|men and women|women and girls|friends and family|family and friends|health and (?:social )?care|health and safety|advice and guidance|terms and conditions|food and drink|walking and cycling)\b/gi;

/** “Between services and families” names the two ends of one thing. */
const isBetween = (before: string, second: string): boolean =>
  /\bbetween\b[^,]*$/i.test(before) && !smallWord.test(second);

const smallWord = /^(?:a|an|the|in|into|on|at|to|for|of|with|from|by|between)$/i;

/** “Inclusive and flexible” are two qualities of one thing. */
const areQualities = (first: string, second: string): boolean =>
  isQuality(first) && (isQuality(second) || /.{3}ing$/i.test(second));

const isQuality = (word: string): boolean =>
  (qualityEnding.test(word) && !/ment$/i.test(word)) || qualities.has(word.toLowerCase());

const qualityEnding = /.{3}(?:ive|ible|able|ed|ent|ant|ful|less|ous|ic|al|ly)$/i;
const qualities = new Set(
  'bad busy clear cold costly damp dark dear dirty far few full hard high ill late long loud low narrow new noisy old poor rare rude short slow small steep strict unclear unfair unkind unsafe wet'.split(
    ' ',
  ),
);

/** “Stoke and Stafford”: a name of one thing, often. A sentence’s first word has its capital anyway. */
const areNames = (first: string, second: string, index: number): boolean =>
  index > 0 && /^\p{Lu}\p{Ll}/u.test(first) && /^\p{Lu}\p{Ll}/u.test(second);

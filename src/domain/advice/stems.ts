/** The words of a title that say what it is about, each under its stem, so that forms of a word meet. */
export function stemsOf(title: string): Map<string, string> {
  const words =
    title
      .replace(/\([^)]*\)/g, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}’']+/gu) ?? [];
  const telling = words.filter((word) => !common.has(word));
  return new Map(telling.map((word) => [stemOf(word), word]));
}

/** `delays`, `delayed` and `delay` are one word; so are `identify` and `identification`. */
export const stemOf = (word: string): string =>
  word
    .replace(/[’']s?$/, '')
    .replace(/(?<=.{3})(?:ations?|ings?|ments?|ed|es|s)$/, '')
    .replace(/(?<=.{3})y$/, 'i')
    .slice(0, 7);

/** Words that any challenge may have: small ones, and those that only say that something is hard. */
const common = new Set(
  (
    'a an and are as at be been being by can cannot do for from get had has have i in into is it its me my no not of on or our ' +
    'that the their them there they this to too up us very we when which who with you your ' +
    'between enough lack lacking limited insufficient little poor bad hard difficult difficulty problem problems issue issues ' +
    'more much many few fewer people feel feeling feels need needs'
  ).split(' '),
);

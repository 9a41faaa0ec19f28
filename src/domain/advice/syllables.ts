/** About how many syllables a word has, by its groups of vowels. Figures and abbreviations count as one. */
export function syllablesIn(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[^a-z-]/g, '');
  return plain.split('-').reduce((sum, part) => sum + Math.max(1, syllablesOfPart(part)), 0);
}

function syllablesOfPart(part: string): number {
  const spoken = part
    .replace(/(?<=[^aeiouyl])e$/, '') // late
    .replace(/(?<=[aeiouy]l)e$/, '') // whole, but not table
    .replace(/(?<=[aeiouy][^aeiouytd]+)ed$/, 'd') // delayed, but not wanted
    .replace(/(?<=[^aeiouyscgxzh])es$/, 's') // makes, but not services
    .replace(/(?<=[^aeiouy])e(?=(?:ly|less|ful|ment)$)/, ''); // closely
  const groups = spoken.match(/[aeiouy]+/g) ?? [];
  const apart = hiatuses.flatMap((hiatus) => spoken.match(hiatus) ?? []);
  return groups.length + apart.length;
}

/** Vowels that stand together and are spoken apart. */
const hiatuses = [
  /(?<=[^cgst])ia|(?<=[^cgstlnx])io|(?<=[^cgst])iu/g, // media, champion, stadium
  /(?<=[^cgst]|\bsc)ie(?=n[ct]|t)/g, // experience, quiet
  /(?<=[dgln])eo|eum$|(?<=[aeiouy][^aeiouy]+)ea$|crea(?=t)/g, // video, museum, area, create
  /(?<=[^gq])ua(?!y)|[aeiouy]ing$/g, // usual, being
];

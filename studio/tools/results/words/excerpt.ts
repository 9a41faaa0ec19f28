const LONGEST = 90; // characters

/** How a text begins, in one line, ending with a word. */
export function excerptOf(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const beginning = line.slice(0, LONGEST);
  return `${beginning
    .slice(0, Math.max(beginning.lastIndexOf(' '), LONGEST / 2))
    .toWellFormed()
    .trim()}…`;
}

import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { expect, it } from 'vitest';

/** What pages print as it is: HTML that `src/form`, `rich-text.ts` and `term-links.ts` made, our own styles and script. */
const madeAsHtml =
  /^(?:(?:marked\()?(?:richTextHtml|contactList|wordList|versionLinks|pictureHtml|terms\.inWords)\(|(?:css|clockScript|banner|before|main|screen\.before|screen\.main)$)/;

const printedAsIs = (text: string): string[] =>
  [...text.matchAll(/(?:set:html|dangerouslySetInnerHTML|innerHTML)\s*=\s*\{?([^}\n]*)/g)].map(
    ([, expression = '']) => expression.trim(),
  );

it('nothing of what officers or residents write is printed as HTML', async () => {
  const files = await Array.fromAsync(glob(['src/**/*.{astro,ts,tsx}']));
  const found = files.flatMap((file) => printedAsIs(readFileSync(file, 'utf8')));
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter((each) => !madeAsHtml.test(each))).toEqual([]);
});

it.each([
  ['<p set:html={consultation.title} />', 'consultation.title'],
  ['<p dangerouslySetInnerHTML={{ __html: text }} />', '{ __html: text'],
  ['element.innerHTML = text', 'text'],
])('the check catches %s', (text, expression) => {
  expect(printedAsIs(text)).toEqual([expression]);
  expect(madeAsHtml.test(expression)).toBe(false);
});

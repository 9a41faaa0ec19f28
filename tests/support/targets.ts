import type { Page } from 'playwright-core';

/** Links and controls smaller than a finger, 44 px, that do not stand among words: WCAG 2.5.5. */
export const targetProblems = (page: Page): Promise<string[]> => page.evaluate(findSmallTargets);

function findSmallTargets(): string[] {
  const isLine = (element: Element) => getComputedStyle(element).display.startsWith('inline');

  /** The words on the lines that an element stands on, without those in blocks of their own. */
  const wordsOf = (node: Node): string => {
    if (node instanceof Text) return node.data;
    const inLine = [...node.childNodes].filter(
      (each) => !(each instanceof Element) || isLine(each),
    );
    return inLine.map(wordsOf).join('');
  };

  function isAmongWords(target: Element): boolean {
    let block = target.parentElement!;
    while (isLine(block)) block = block.parentElement!;
    return wordsOf(block).trim() !== target.textContent!.trim();
  }

  const isSmall = (target: Element) => {
    const { width, height } = target.getBoundingClientRect();
    return width < 44 || height < 44;
  };

  return [...document.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary')]
    .filter((each) => each.checkVisibility() && each.tabIndex >= 0)
    .filter((each) => !each.matches('.govuk-skip-link:not(:focus)'))
    .filter((each) => isSmall(each) && !isAmongWords(each))
    .map((each) => `Smaller than 44 px: ${each.outerHTML.slice(0, 200)}`);
}

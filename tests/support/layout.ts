import type { Page } from 'playwright-core';

/** Text that is cut off, or lies over other text or over a control that it is not in. */
export const textProblems = (page: Page): Promise<string[]> => page.evaluate(findTextProblems);

/** Runs in the page, so it brings along all that it needs. */
function findTextProblems(): string[] {
  interface Block {
    element: Element;
    words: string;
    boxes: DOMRect[];
  }
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest('.govuk-visually-hidden, .app-trap, .govuk-skip-link:not(:focus)');

  function textBlocks(): Block[] {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const blocks: Block[] = [];
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const element = node.parentElement!;
      const words = node.textContent!.trim();
      if (!words || !isSeen(element) || element.closest('script, style, noscript')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      blocks.push({ element, words, boxes: [...range.getClientRects()] });
    }
    return blocks;
  }

  const controls = [...document.querySelectorAll('input, select, textarea, button, summary')]
    .filter((element) => isSeen(element))
    .map((element) => ({
      element,
      words: element.outerHTML.slice(0, 80),
      boxes: [element.getBoundingClientRect()],
    }));

  /** Lines may touch; two pixels of one in another cannot be read. */
  const overlap = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;

  const clips = ({ overflowX, overflowY }: CSSStyleDeclaration) =>
    [overflowX, overflowY].some((each) => each !== 'visible');

  /** A table that a finger and a keyboard move by itself: WCAG 1.4.10 lets those be wide. */
  const movesTable = (element: Element) =>
    element instanceof HTMLElement &&
    element.tabIndex === 0 &&
    getComputedStyle(element).overflowX === 'auto' &&
    element.firstElementChild instanceof HTMLTableElement;

  function isCut({ element, boxes }: Block): boolean {
    for (let above: Element | null = element; above; above = above.parentElement) {
      if (movesTable(above)) return false;
      const frame = above.getBoundingClientRect();
      const outside = (box: DOMRect) =>
        box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1;
      if (clips(getComputedStyle(above)) && boxes.some(outside)) return true;
    }
    return boxes.some(({ left, right }) => left < -1 || right > document.body.clientWidth + 1);
  }

  const texts = textBlocks();
  const cut = texts.filter(isCut).map(({ words }) => `Cut off: ${words}`);
  const over = texts.flatMap((text, index) =>
    [
      ...texts.slice(index + 1),
      ...controls.filter(({ element }) => !element.contains(text.element)),
    ]
      .filter(({ boxes }) => text.boxes.some((a) => boxes.some((b) => overlap(a, b))))
      .map(({ words }) => `Over each other: ${text.words} | ${words}`),
  );
  return [...cut, ...over];
}

/** Controls and links that a pointer cannot reach, once they are scrolled to. */
export const reachProblems = (page: Page): Promise<string[]> => page.evaluate(findUnreachable);

function findUnreachable(): string[] {
  const controls = [
    ...document.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary'),
  ];
  const usable = controls.filter((each) => each.checkVisibility() && each.tabIndex >= 0);
  const unreachable = usable.filter((each) => {
    each.focus();
    each.scrollIntoView({ block: 'center' });
    const [first] = each.getClientRects();
    if (!first) return true;
    const [x, y] = [first.left + first.width / 2, first.top + first.height / 2];
    const hit = document.elementFromPoint(x, y);
    return !hit || !(each.contains(hit) || hit.closest('label')?.control === each);
  });
  return unreachable.map((each) => `Out of reach: ${each.outerHTML.slice(0, 120)}`);
}

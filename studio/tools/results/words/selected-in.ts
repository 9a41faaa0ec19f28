import type { Range } from '../../../../src/analysis/words/ranges.ts';

/** Where the selected words of a text stand, each piece of which says where it begins. */
export function selectedIn(box: HTMLElement | null): Range | undefined {
  const selection = document.getSelection();
  if (!box || !selection || selection.isCollapsed) return undefined;
  const selected = selection.getRangeAt(0);
  const parts = [...box.querySelectorAll<HTMLElement>('[data-start]')]
    .filter((piece) => selected.intersectsNode(piece))
    .map((piece) => partOf(piece, selected))
    .filter(({ start, end }) => start < end);
  const [first, last] = [parts[0], parts.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

function partOf(piece: HTMLElement, selected: globalThis.Range): Range {
  const start = Number(piece.dataset.start);
  const { startContainer, startOffset, endContainer, endOffset } = selected;
  const node = piece.firstChild;
  return {
    start: start + (node === startContainer ? startOffset : 0),
    end: start + (node === endContainer ? endOffset : (node?.textContent?.length ?? 0)),
  };
}

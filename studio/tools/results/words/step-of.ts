interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

const steps: Partial<Record<string, number>> = { j: 1, J: 1, k: -1, K: -1 };
const arrows: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** How many texts to go on by a key; none where it means something else, or something else there. */
export function stepOf(pressed: Pressed, { isInList }: { isInList: boolean }): number | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined;
  return steps[pressed.key] ?? (isInList ? arrows[pressed.key] : undefined);
}

const keepsNoLetters = ['checkbox', 'radio', 'button', 'submit'];

/** Whether letters are typed there, or choose something. */
export const takesLetters = (target: Element): boolean =>
  target.closest('textarea, select, [contenteditable]') !== null ||
  (target instanceof HTMLInputElement && !keepsNoLetters.includes(target.type));

import type { Locator, Page } from 'playwright-core';

/** Somebody who has no pointer. Text that is typed is not counted, every other key is. */
export interface Keyboard {
  press: (key: string, times?: number) => Promise<void>;
  /** Tab, until `target` has the focus. */
  tabTo: (target: Locator) => Promise<void>;
  /** Enter or Space, and then the page that it leads to. */
  follow: (target: Locator, key: 'Enter' | 'Space') => Promise<void>;
  pressed: () => number;
  unseen: string[]; // where the focus could not be seen
}

const MOST_TABS = 40;

export function keyboardOf(page: Page): Keyboard {
  let pressed = 0;
  const unseen: string[] = [];
  const press = async (key: string, times = 1) => {
    for (let i = 0; i < times; i++) {
      await page.keyboard.press(key);
      pressed++;
    }
    if (key === 'Tab') unseen.push(...(await page.evaluate(withoutRing)));
  };
  const tabTo = async (target: Locator) => {
    for (let tabs = 0; tabs < MOST_TABS; tabs++) {
      await press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`Not reached by Tab: ${target}`);
  };
  const follow = async (target: Locator, key: 'Enter' | 'Space') => {
    await tabTo(target);
    const led = page.waitForNavigation();
    await press(key);
    await led;
  };
  return { press, tabTo, follow, pressed: () => pressed, unseen };
}

/** The element that has the focus, if neither outline nor shadow of 2 px or more shows it. */
function withoutRing(): string[] {
  const isClear = (colour: string) => /transparent|rgba\(.*, 0\)/.test(colour);
  const outline = ({ outlineStyle, outlineColor, outlineWidth }: CSSStyleDeclaration) =>
    outlineStyle === 'none' || isClear(outlineColor) ? 0 : parseFloat(outlineWidth);
  const shadows = ({ boxShadow }: CSSStyleDeclaration) =>
    boxShadow
      .split(/,(?![^(]*\))/)
      .flatMap((each) => (isClear(each) ? [] : [...each.matchAll(/(-?[\d.]+)px/g)]))
      .map(([, length]) => Math.abs(Number(length)));

  const element = document.activeElement as HTMLInputElement;
  // A radio or a checkbox is drawn by its label.
  const drawn = element.labels?.[0] && getComputedStyle(element).opacity === '0';
  const style = drawn
    ? getComputedStyle(element.labels![0]!, '::before')
    : getComputedStyle(element);
  return Math.max(outline(style), ...shadows(style)) >= 2 ? [] : [element.outerHTML];
}

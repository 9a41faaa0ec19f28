import { expect } from 'vitest';
import { attribute, byTag, elements, formPairs, mainOf, plainText, type Pair } from './html.ts';
import type { Page } from './visitor.ts';

/** The problems that a page lists, each with the control that its link leads to. */
export function problemsOf({ html }: Page): { text: string; control: string | undefined }[] {
  const [summary] = elements(mainOf(html), (each) =>
    (attribute(each, 'class') ?? '').includes('govuk-error-summary__list'),
  );
  return byTag(summary!, 'a').map((link) => {
    const id = attribute(link, 'href')?.slice(1);
    const [target] = elements(html, (each) => attribute(each, 'id') === id);
    return { text: plainText(link), control: target && attribute(target, 'name') };
  });
}

/** Turned back as it should be: 422, the title says so, nothing that was filled in is lost. */
export function expectTurnedBack(shown: Page, filledIn: Pair[]): void {
  expect(shown.status).toBe(422);
  expect(plainText(byTag(shown.html, 'title')[0]!)).toMatch(/^Error: /);
  const kept = formPairs(shown.html).map((pair) => pair.join('='));
  expect(kept).toEqual(expect.arrayContaining(filledIn.map((pair) => pair.join('='))));
}

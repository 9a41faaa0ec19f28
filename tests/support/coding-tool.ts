import type { Locator, Page } from 'playwright-core';
import { go } from './officer.ts';
import { tool } from './results-tool.ts';

export const within = (page: Page): Locator => page.locator(tool);

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  within(page).getByRole('button', { name, exact: true }).click();

/** The fields of a code, while codes are written. */
export const code = (page: Page, number: number): Locator =>
  within(page).getByRole('group', { name: `Code ${number}`, exact: true });

export interface WrittenCode {
  label: string;
  means: string;
}

export async function writeCode(page: Page, number: number, written: WrittenCode): Promise<void> {
  await code(page, number).getByLabel('What it is called').fill(written.label);
  await code(page, number)
    .getByLabel(/^What belongs to it/)
    .fill(written.means);
}

/** A panel as it is when somebody comes to it. */
export async function openPanel(page: Page, slug: string, panel: string): Promise<void> {
  await go(page, `/results/${slug}/counts`);
  await within(page).getByRole('tab', { name: 'Counts', selected: true }).waitFor();
  await go(page, `/results/${slug}/${panel}`);
}

/** What the codes are called, in their order. */
export const labelsOf = (page: Page): Promise<string[]> =>
  within(page).getByRole('table', { name: 'The codes' }).getByRole('rowheader').allInnerTexts();

/** Codes every text of the sample by what is in it. */
export async function codeSample(page: Page, codesOf: (words: string) => string[]): Promise<void> {
  await press(page, 'Code the sample');
  const text = within(page).getByLabel('What was written');
  await text.waitFor();
  const [, count] = /Text \d+ of (\d+)\./.exec(await within(page).innerText()) ?? [];
  for (let number = 1; number <= Number(count); number += 1) {
    await within(page).getByText(`Text ${number} of ${count}.`).waitFor();
    const codes = codesOf(await text.innerText());
    for (const each of codes) await within(page).getByLabel(each, { exact: true }).check();
    await press(page, codes.length > 0 ? 'Save the codes' : 'Save: nothing fits');
  }
  await within(page).getByText('You have coded all of the sample.').waitFor();
}

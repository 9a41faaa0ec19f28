import type { Page, Response } from 'playwright-core';
import type { Pair } from './html.ts';

export type Step = (page: Page) => Promise<unknown>;

/** Does `step`, and waits for the page that it leads to. */
export async function leadsTo(page: Page, step: () => Promise<unknown>): Promise<Response> {
  const led = page.waitForNavigation();
  await step();
  const response = await led;
  if (!response) throw new Error(`Nothing was asked of the server: still at ${page.url()}`);
  return response;
}

export async function open(page: Page, address: string): Promise<Response> {
  const response = await page.goto(address);
  if (!response) throw new Error(`Cannot open ${address}`);
  return response;
}

export const press = (page: Page, button: string | RegExp): Promise<Response> =>
  leadsTo(page, () => page.getByRole('button', { name: button }).first().click());

/** Ticks or selects what has these values; a question's code, then the code of an option. */
export async function choose(page: Page, ...choices: [name: string, value: string][]) {
  for (const [name, value] of choices)
    await page.locator(`input[name="${name}"][value="${value}"]`).check();
}

/** Tells the browser another value for a field, as a program or an older page would send. */
export const setValue = (page: Page, selector: string, value: string): Promise<void> =>
  page
    .locator(selector)
    .first()
    .evaluate((field, to) => field.setAttribute('value', to), value);

export interface Sending {
  to: string;
  pairs: Pair[];
  encoding?: string;
}

/** Sends a form of one's own making from the page that is open. */
export const send = (page: Page, sending: Sending): Promise<Response> =>
  leadsTo(page, () => page.evaluate(submitForm, sending));

function submitForm({ to, pairs, encoding }: Sending): void {
  const form = document.createElement('form');
  Object.assign(form, { method: 'post', action: to, enctype: encoding });
  for (const [name, value] of pairs) {
    const field = document.createElement('textarea');
    Object.assign(field, { name, value });
    form.append(field);
  }
  document.body.append(form);
  form.submit();
}

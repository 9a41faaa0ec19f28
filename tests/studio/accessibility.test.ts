import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeProblems } from '../support/axe.ts';
import {
  card,
  copy,
  deskOf,
  enabled,
  field,
  go,
  openDocument,
  openGroup,
  publishButton,
  showAgain,
  textbox,
} from '../support/officer.ts';

const desk = deskOf('editor');

const strip = '[data-testid=publishing]';
const shares = '[data-testid=preview-links]';

/** Moves a closing date, and presses Publish by keyboard. */
async function askToPublish(number: number, day: string): Promise<void> {
  const officer = desk.page;
  await openDocument(officer, copy(number));
  await openGroup(officer, 'Dates');
  await textbox(officer, 'closesOn').fill(day);
  await textbox(officer, 'closesOn').blur();
  await enabled(publishButton(officer)).focus();
  await officer.keyboard.press('Enter');
  await officer.getByRole('dialog').waitFor();
}

/** What the site says of itself, once: these states are hard to bring about one by one. */
const live = { mark: 'another', builtAt: '2025-07-21T13:42:00Z' };
const at = '2025-07-21T13:43:00Z';
const failed = {
  at,
  document: { id: copy(32).id, type: 'consultation', title: 'Copy number 32' },
  field: 'Closes on',
  message: '“Closes on” is missing',
};

async function siteSays(officer: Page, body: object | undefined): Promise<void> {
  await officer.route('**/staff/publishing', (route) => {
    const headers = { 'access-control-allow-origin': '*' };
    return body ? route.fulfill({ json: body, headers }) : route.abort();
  });
  await showAgain(officer);
}

/** As it is, before other tests go on with this page: what an alert moves down comes up again. */
async function siteSaysNoMore(officer: Page): Promise<void> {
  await officer.unroute('**/staff/publishing');
  await showAgain(officer);
  await officer.getByTestId('alerts').waitFor({ state: 'detached' });
}

describe('of what we add to the Studio, axe has nothing to mend in', () => {
  it.each([
    ['the question before publishing', '2025-08-20'],
    ['a warning that it closes early', '2025-07-22'],
  ])('%s', async (_what, day) => {
    const officer = desk.page;
    await askToPublish(30, day);
    expect(await axeProblems(officer, card)).toEqual([]);
    await officer.keyboard.press('Escape');
    await officer.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('the code of a new challenge, which makes itself', async () => {
    const officer = desk.page;
    await openGroup(officer, 'Challenges');
    await field(officer, 'challenges').getByRole('button', { name: 'Add item' }).click();
    const make = officer.getByRole('button', { name: 'Make from the words' });
    await make.waitFor();
    expect(await axeProblems(officer, '[data-testid=make-code]')).toEqual([]);
    await officer.keyboard.press('Escape');
    await officer.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('the line that says what is live', async () => {
    await desk.page.locator(strip).getByText(/^Live/).first().waitFor();
    expect(await axeProblems(desk.page, strip)).toEqual([]);
  });

  it.each([
    ['is being built', /^Publishing/, { live, asked: { at }, failed: null }],
    ['could not be published', /^Could not/, { live, asked: null, failed }],
    ['is not known', /does not answer/, undefined],
  ])('the line that says what %s', async (_state, words, body) => {
    const officer = desk.page;
    await siteSays(officer, body);
    await officer.locator(strip).getByText(words).first().waitFor();
    expect(await axeProblems(officer, strip)).toEqual([]);
    const { height } = (await officer.locator(strip).boundingBox())!;
    await siteSaysNoMore(officer);
    await officer
      .locator(strip)
      .getByText(/^(Live|Publishing)/)
      .first()
      .waitFor();
    expect((await officer.locator(strip).boundingBox())!.height).toBe(height); // nothing moved below it
  });

  it('what else is amiss, below that line', async () => {
    const officer = desk.page;
    const alerts = [
      'Nobody has answered “Parks” since 3 March 2026.',
      'E-mails have been waiting.',
    ];
    await siteSays(officer, { live, asked: null, failed: null, alerts });
    for (const each of alerts) await officer.getByRole('alert').getByText(each).waitFor();
    expect(await axeProblems(officer, '[data-testid=alerts]')).toEqual([]);
    await siteSaysNoMore(officer);
  });

  it('the page on which previews are shared', async () => {
    const officer = desk.page;
    await go(officer, '/preview-links');
    await officer.getByRole('textbox', { name: 'Who is it for?' }).fill('For the library');
    await officer.getByRole('button', { name: 'Make a link' }).click();
    await officer.getByRole('button', { name: 'Revoke the link for For the library' }).waitFor();
    await expect.poll(() => axeProblems(officer, shares)).toEqual([]); // once its colours are at rest
  });

  it.each([strip, shares])('and it finds a fault that is planted in %s', async (within) => {
    const planted = await desk.page
      .locator(within)
      .evaluateHandle((part) => part.appendChild(document.createElement('button')));
    expect((await axeProblems(desk.page, within)).join()).toContain('button-name');
    await planted.evaluate((button) => button.remove());
  });
});

it('an officer publishes by keyboard alone', async () => {
  const officer = desk.page;
  await askToPublish(31, '2025-08-20');
  const dialog = officer.getByRole('dialog');
  const publish = dialog.getByRole('button', { name: 'Publish', exact: true });
  for (let press = 0; press < 10; press += 1) {
    if (await publish.evaluate((button) => button === document.activeElement)) break;
    await officer.keyboard.press('Tab');
  }
  await officer.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
});

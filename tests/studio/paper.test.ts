import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeProblems } from '../support/axe.ts';
import { deskOf, go } from '../support/officer.ts';
import { stored } from '../support/stored.ts';

const desk = deskOf('editor');
const tool = '[data-testid=paper-answers]';

/** The tool, with the form of the consultation that we ship. */
async function openTool(page: Page): Promise<Locator> {
  await go(page, '/structure'); // what was keyed in before is not there any more
  await page.locator(tool).waitFor({ state: 'detached' });
  await go(page, '/paper-answers');
  const at = page.locator(tool);
  await at.getByLabel('Consultation').selectOption('send-priorities');
  await at.getByText('Question 1', { exact: true }).waitFor();
  return at;
}

const keyedIn = (number: string, missed: string) => async (at: Locator) => {
  await at.getByLabel('Number on the form').fill(number);
  await at.locator('input[name="feel-right"][value="most"]').check();
  await at.getByLabel('Have we missed anything?').fill(missed);
  await at.getByRole('button', { name: 'Save' }).click();
};

const onPaper = async () =>
  (await stored("channel = 'paper' and consultation = 'send-priorities'"))
    .map(({ answers }) => answers.missed)
    .sort();

describe('an editor', () => {
  it('keys a paper in, is told its receipt code, and finds an empty form', async () => {
    const at = await openTool(desk.page);
    await keyedIn('1', 'Buses')(at);
    await at.getByText(/^Stored\./).waitFor();
    expect(await at.getByText(/Receipt code/).innerText()).toMatch(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/);
    expect(await at.getByLabel('Have we missed anything?').inputValue()).toBe('');
    expect(await at.locator('input:checked').count()).toBe(0);
    expect(await at.getByLabel('Number on the form').inputValue()).toBe('');
    expect(await onPaper()).toEqual(['Buses']);
    await at.getByText('On paper: 1 keyed in, 0 of them checked.').waitFor();
  });

  it('is shown what differs the second time, corrects it, and it is checked', async () => {
    const at = await openTool(desk.page);
    await keyedIn('1', 'Busses')(at);
    await at.getByText('This form was keyed in before, and differs').waitFor();
    await at.getByText('Buses', { exact: true }).waitFor();
    await at.getByText('Busses', { exact: true }).waitFor();
    expect(await axeProblems(desk.page, tool)).toEqual([]);
    await at.getByLabel('Have we missed anything?').fill('Buses');
    await at.getByRole('button', { name: 'Save' }).click();
    await at.getByText(/both times agree/).waitFor();
    await at.getByText('On paper: 1 keyed in, 1 of them checked.').waitFor();
  });

  it('replaces what was wrong before, and says why', async () => {
    const at = await openTool(desk.page);
    await keyedIn('1', 'Trains')(at);
    await at.getByLabel('Why is it replaced?').fill('Another sheet had this number');
    await at.getByRole('button', { name: 'Replace what is kept' }).click();
    await at.getByText(/^The answers were replaced/).waitFor();
    expect(await onPaper()).toEqual(['Trains']);
  });

  it('is shown what is to be mended at its field, with everything still there', async () => {
    const at = await openTool(desk.page);
    for (const code of ['support-delays', 'communication', 'transitions', 'being-heard'])
      await at.locator(`input[name="work-on-first"][value="${code}"]`).check();
    await keyedIn('2', 'Ferries')(at);
    await at.getByText(/^Nothing is saved yet/).waitFor();
    await at.getByText(/Select up to 3 challenges/).waitFor();
    expect(await at.getByLabel('Have we missed anything?').inputValue()).toBe('Ferries');
    expect(await axeProblems(desk.page, tool)).toEqual([]);
    expect(await onPaper()).toEqual(['Trains']);
  });

  it('keys in by keyboard alone, with Enter to save', async () => {
    const at = await openTool(desk.page);
    const { keyboard } = desk.page;
    await at.getByLabel('Number on the form').focus();
    await keyboard.type('3');
    await keyboard.press('Tab');
    await keyboard.press('Space');
    await keyboard.press('Enter');
    await at.getByText(/^Stored\./).waitFor();
  });
});

it('a viewer cannot key in', async () => {
  const viewer = await desk.signIn('viewer');
  await go(viewer, '/paper-answers');
  await viewer.getByText('Editors and administrators can key answers in').waitFor();
  expect(await viewer.locator(tool).getByRole('button').count()).toBe(0);
});

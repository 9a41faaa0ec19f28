import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeProblems } from '../support/axe.ts';
import { code, labelsOf, openPanel, press, within, writeCode } from '../support/coding-tool.ts';
import { go } from '../support/officer.ts';
import { peopleWrite } from '../support/people-write.ts';
import { resultsTool, tool } from '../support/results-tool.ts';

const { desk, at, problems } = resultsTool();
const coded = 'copy-25';
let second: Page; // another officer

beforeAll(async () => {
  await peopleWrite(coded, [{ missed: 'The last bus goes at six' }, { missed: 'Thank you' }]);
  second = await desk.signIn('administrator');
});

describe('the codes', () => {
  it('are written by an editor, who is told what is missing', async () => {
    await openPanel(desk.page, coded, 'coding');
    await at().getByRole('heading', { name: 'Write the first codes' }).waitFor();
    await code(desk.page, 1).getByLabel('What it is called').fill('Buses');
    await press(desk.page, 'Save as version 1');
    await at()
      .getByRole('alert')
      .getByText(/^Say of each code what belongs to it/)
      .waitFor();
    await expect.poll(problems).toEqual([]);
    await desk.page.keyboard.type('Buses and bus stops'); // focus is where it is missing
    await press(desk.page, 'Save as version 1');
    await at().getByText('Version 1 of the codes is saved.').waitFor();
    expect(await labelsOf(desk.page)).toEqual(['Buses']);
    await at().getByText('There are 2 texts, and none is coded yet.').waitFor();
    await at()
      .getByText(/^This is shown once two people have coded all of the texts/)
      .waitFor();
    await expect.poll(problems).toEqual([]);
  });

  it('get another, which is part of a challenge, by keyboard', async () => {
    await press(desk.page, 'Change the codes');
    await at().getByRole('button', { name: 'Add a code' }).focus();
    await desk.page.keyboard.press('Enter');
    await desk.page.keyboard.type('Paths');
    await desk.page.keyboard.press('Tab');
    await desk.page.keyboard.type('2.'); // chooses what begins so
    await desk.page.keyboard.press('Tab');
    await desk.page.keyboard.type('Footpaths');
    await expect.poll(problems).toEqual([]);
    await code(desk.page, 2).getByLabel('What it is called').press('Enter');
    await at().getByText('Version 2 of the codes is saved.').waitFor();
    expect(await labelsOf(desk.page)).toEqual(['Buses', 'Paths']);
    const row = at().getByRole('row', { name: /^Paths/ });
    expect(await row.innerText()).toMatch(/Footpaths\s+Poor communication/);
  });

  it('that somebody else has changed meanwhile are not overwritten, and nothing is lost', async () => {
    await openPanel(second, coded, 'coding');
    await press(second, 'Change the codes');
    await writeCode(second, 2, { label: 'Paths and lamps', means: 'Footpaths, and light on them' });
    await press(second, 'Add a code');
    await writeCode(second, 3, { label: 'Fares', means: 'What a journey costs' });

    await press(desk.page, 'Change the codes');
    await code(desk.page, 2).getByLabel('What it is called').fill('Walking');
    await press(desk.page, 'Add a code');
    await writeCode(desk.page, 3, { label: 'Trains', means: 'Trains and stations' });
    await press(desk.page, 'Save as version 3');
    await at().getByText('Version 3 of the codes is saved.').waitFor();

    await press(second, 'Save as version 3');
    await within(second)
      .getByText(/^Nothing is saved yet: Local editor saved version 3/)
      .waitFor();
    for (const told of [
      'You both changed the name of “Paths”. Yours is here; theirs is “Walking”.',
      'They added “Trains”.',
    ])
      await within(second).getByText(told).waitFor();
    await expect.poll(() => axeProblems(second, tool)).toEqual([]);
    await press(second, 'Save as version 4');
    await within(second).getByText('Version 4 of the codes is saved.').waitFor();
    expect(await labelsOf(second)).toEqual(['Buses', 'Paths and lamps', 'Fares', 'Trains']);
  });

  it('stay as they are written where the site does not answer', async () => {
    await press(second, 'Change the codes');
    await press(second, 'Remove Trains');
    await second.route('**/coding*', (route) => route.abort());
    await press(second, 'Save as version 5');
    await within(second)
      .getByRole('alert')
      .getByText(/^The site does not answer/)
      .waitFor();
    await second.unroute('**/coding*');
    await press(second, 'Save as version 5');
    await within(second).getByText('Version 5 of the codes is saved.').waitFor();
    expect(await labelsOf(second)).toEqual(['Buses', 'Paths and lamps', 'Fares']);
  });
});

it('a viewer is told who codes', async () => {
  const viewer = await desk.signIn('viewer');
  await go(viewer, `/results/${coded}/coding`);
  await within(viewer)
    .getByText(/^Editors and administrators read and code/)
    .waitFor();
  expect(await axeProblems(viewer, tool)).toEqual([]);
});

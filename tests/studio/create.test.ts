import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { liveText, untilLive } from '../support/live.ts';
import {
  field,
  openGroup,
  publishConsultation,
  deskOf,
  go,
  textbox,
  write,
} from '../support/officer.ts';

const desk = deskOf('editor');

it('an editor writes a new consultation, and publishes it', async () => {
  const officer = desk.page;
  await go(officer, '/intent/create/type=consultation/');
  await officer.getByTestId('document-panel-scroller').waitFor();
  await writePage(officer);
  await addChallenges(officer, 'The pool is too cold', 'The pool opens too late');
  await openGroup(officer, 'Questionnaire');
  await write(officer, 'ask', 'Tell us what to mend first at the pool.');
  await chooseDates(officer);
  await openGroup(officer, 'Taking part');
  await write(officer, 'privacy', 'We store nothing until you press Send.');
  await openGroup(officer, 'Sharing');
  await textbox(officer, 'shortTitle').fill('Example Pool');
  await textbox(officer, 'summary').fill('Tell us what to mend first at Example Pool.');
  await field(officer, 'slug').getByRole('button', { name: 'Generate' }).click();
  await expect.poll(() => textbox(officer, 'slug').inputValue()).toBe('example-pool');

  await publishConsultation(officer);
  await untilLive('/consultations/example-pool/', 'Help mend Example Pool');
  expect(await liveText('/consultations/example-pool/')).toContain('The pool is too cold');
  const form = await liveText('/consultations/example-pool/respond/');
  expect(form).toContain('The pool opens too late');
  expect(form).toContain('11:59pm on Friday 29 August 2025');
});

async function writePage(officer: Page): Promise<void> {
  await textbox(officer, 'title').fill('Help mend Example Pool');
  await field(officer, 'partners').getByRole('button', { name: 'Add item' }).click();
  await officer.getByTestId('reference-input').getByRole('combobox').fill('Staffordshire County');
  await officer.getByTestId('autocomplete-popover').getByText('Staffordshire County').click();
  await write(officer, 'background', 'Example Pool needs work.');
  await write(officer, 'heard.before', 'We asked people at the pool in May.');
  await textbox(officer, 'heard.figure.number').or(numberBox(officer)).first().fill('120');
  await textbox(officer, 'heard.figure.who').fill('swimmers');
  await textbox(officer, 'heard.figure.did').fill('told us what they think');
  await write(officer, 'heard.after', 'We read it all.');
  await write(officer, 'partnership', 'The council runs the pool.');
  await write(officer, 'decided', 'The pool stays open.');
  await write(officer, 'canChange', 'What we mend first.');
}

const numberBox = (officer: Page) => field(officer, 'heard.figure.number').getByRole('spinbutton');

async function addChallenges(officer: Page, ...titles: string[]): Promise<void> {
  await openGroup(officer, 'Challenges');
  for (const title of titles) {
    await field(officer, 'challenges').getByRole('button', { name: 'Add item' }).click();
    const dialog = officer.getByRole('dialog');
    await dialog
      .getByTestId(/^field-challenges.*\.title$/)
      .getByRole('textbox')
      .fill(title);
    const code = dialog.getByTestId(/^field-challenges.*\.code$/).getByRole('textbox');
    await expect.poll(() => code.inputValue()).toMatch(/^[a-z-]+$/);
    await officer.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
}

async function chooseDates(officer: Page): Promise<void> {
  await openGroup(officer, 'Dates');
  for (const [name, day] of [
    ['opensOn', '2025-07-21'],
    ['closesOn', '2025-08-29'],
  ] as const) {
    await textbox(officer, name).fill(day);
    await textbox(officer, name).blur();
  }
  const stages = field(officer, 'stages');
  await stages.getByRole('button', { name: 'Add item' }).scrollIntoViewIfNeeded();
  await stages.getByRole('button', { name: /^What we will do/ }).click(); // drawn once in sight
  const dialog = officer.getByRole('dialog');
  await dialog
    .getByTestId(/^field-stages.*\.beginsOn$/)
    .getByRole('textbox')
    .fill('2025-11-01');
  await officer.keyboard.press('Tab');
  await officer.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeProblems } from '../support/axe.ts';
import { copy, deskOf, field, openDocument, openGroup } from '../support/officer.ts';

const desk = deskOf('editor');

async function questionnaireOf(number: number): Promise<Page> {
  const officer = desk.page;
  await openDocument(officer, copy(number));
  await openGroup(officer, 'Questionnaire');
  return officer;
}

const questions = (officer: Page): Locator => field(officer, 'questionnaire.questions');

/** The field of the question that is open. */
const asked = (officer: Page, name: string): Locator =>
  officer
    .getByRole('dialog')
    .getByTestId(new RegExp(`^field-questionnaire\\.questions.*\\.${name}$`));

async function close(officer: Page): Promise<void> {
  await officer.keyboard.press('Escape');
  await officer.getByRole('dialog').waitFor({ state: 'detached' });
}

it('an editor asks a question only of those who gave certain answers, chosen by their words', async () => {
  const officer = await questionnaireOf(5);
  await questions(officer).getByRole('button', { name: 'Add item' }).scrollIntoViewIfNeeded();
  await questions(officer).getByText('How many people are in your group?').click(); // drawn once in sight
  const who = officer.getByRole('dialog').getByRole('button', { name: 'Who is asked' });
  await who.click();
  const condition = asked(officer, 'onlyIf');
  const which = condition.getByRole('combobox', { name: 'Which question it depends on' });
  expect(await which.inputValue()).toBe('how-answering');
  const group = condition.getByRole('checkbox', { name: 'As a group or organisation' });
  expect(await group.isChecked()).toBe(true);
  await condition.getByRole('checkbox', { name: 'For somebody else' }).click();
  await expect.poll(() => condition.getByRole('checkbox', { checked: true }).count()).toBe(2);
  await asked(officer, 'askedIn').getByRole('checkbox', { name: 'Standard' }).click();
  expect(await axeProblems(officer, '[data-testid$="onlyIf"]')).toEqual([]);
  expect(await axeProblems(officer, '[data-testid$="askedIn"]')).toEqual([]);
  await which.selectOption('feel-right');
  await expect.poll(() => condition.getByRole('checkbox').count()).toBe(5);
  await close(officer);
});

it('an editor adds a card for each challenge, with the words of it filled in', async () => {
  const officer = await questionnaireOf(6);
  await questions(officer).getByRole('button', { name: 'Add item' }).click();
  await officer.getByRole('menuitem', { name: 'A card for each challenge' }).click();
  const levels = asked(officer, 'levels');
  await levels.getByText('A bit of a problem').first().waitFor();
  await officer
    .getByRole('dialog')
    .getByText('Made for Easy Read; for others it is long.')
    .waitFor();
  await close(officer);
});

it('an editor chooses what people are asked about themselves, and reads its words', async () => {
  const officer = desk.page;
  await openDocument(officer, copy(28));
  await openGroup(officer, 'Taking part');
  const topics = field(officer, 'aboutYou');
  await topics.getByText('What is your sex?').scrollIntoViewIfNeeded();
  expect(await topics.getByText('What is your religion?').count()).toBe(0);
  await topics.getByRole('checkbox', { name: 'Religion' }).click();
  await topics.getByText('What is your religion?').waitFor();
});

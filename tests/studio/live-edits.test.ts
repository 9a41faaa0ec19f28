import { expect, inject, it } from 'vitest';
import { axeProblems } from '../support/axe.ts';
import type { Pair } from '../support/html.ts';
import { live, untilLive } from '../support/live.ts';
import {
  card,
  chooseAction,
  copy,
  field,
  openDocument,
  openGroup,
  pressPublish,
  deskOf,
} from '../support/officer.ts';
import { visitor } from '../support/visitor.ts';

const desk = deskOf('editor');

const pathOf = (number: number) => `/consultations/copy-${number}/`;

/** Somebody answers a consultation, in a browser without a script. */
async function answer(number: number, ...answers: Pair[]): Promise<void> {
  const person = visitor(inject('siteUrl'), `${pathOf(number)}respond/`);
  const sent = await person.press(await person.fillIn(answers));
  expect(sent.status).toBe(303);
}

it('challenges are put in another order by keyboard, and keep their codes', async () => {
  const officer = desk.page;
  await openDocument(officer, copy(10));
  await openGroup(officer, 'Challenges');
  const handles = field(officer, 'challenges').locator('[data-ui=DragHandleButton]');
  await handles.first().focus();
  for (const [key, said] of [
    ['Space', /moved over droppable area support-delays/],
    ['ArrowDown', /moved over droppable area communication/],
    ['Space', /dropped over droppable area communication/],
  ] as const) {
    await officer.keyboard.press(key);
    await officer.locator('[id^=DndLiveRegion]').filter({ hasText: said }).waitFor();
  }
  await pressPublish(officer); // nothing that people would have to be told
  await untilLive(pathOf(10), /Poor communication[\s\S]*Inconsistent or delayed support/);
  const form = await live(`${pathOf(10)}respond/`);
  expect(form).toMatch(/value="communication"[\s\S]*value="support-delays"/);
  expect(form.match(/value="support-delays"/g)).toHaveLength(2); // to choose, and as what matters most
});

it('a challenge that people chose cannot be taken away, but its words can be mended', async () => {
  const officer = desk.page;
  await answer(11, ['work-on-first', 'communication']);
  await openDocument(officer, copy(11));
  await openGroup(officer, 'Challenges');
  await field(officer, 'challenges').getByTestId('array-item-menu-button').nth(1).click();
  await officer.getByRole('menuitem', { name: 'Remove' }).click();
  await pressPublish(officer);
  const dialog = officer.getByRole('dialog');
  await dialog.getByText(/1 person chose “Poor communication/).waitFor();
  expect(await axeProblems(officer, card)).toEqual([]);
  await officer.keyboard.press('Escape');
  expect(await live(pathOf(11))).toContain('Poor communication');
  await chooseAction(officer, 'Discard changes');
  await officer.getByTestId('confirm-button').click();
});

it('a consultation that was answered stays published', async () => {
  const officer = desk.page;
  await answer(12, ['feel-right', 'most']);
  await openDocument(officer, copy(12));
  await officer.getByTestId('document-header-Published-chip').click();
  await officer.getByTestId('action-unpublish').click();
  await officer.getByRole('dialog').getByText('1 person has answered it.').waitFor();
  expect(await axeProblems(officer, card)).toEqual([]);
  await officer.keyboard.press('Escape');
});

it('one that nobody answered is unpublished, and gone from the site', async () => {
  const officer = desk.page;
  await openDocument(officer, copy(13));
  await officer.getByTestId('document-header-Published-chip').click();
  await officer.getByTestId('action-unpublish').click();
  await officer.getByTestId('confirm-button').click();
  await expect.poll(async () => (await fetch(inject('siteUrl') + pathOf(13))).status).toBe(410);
  expect(await live('/consultations/')).not.toContain('copy-13/');
});

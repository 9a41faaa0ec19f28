import { expect, it } from 'vitest';
import { live, untilLive } from '../support/live.ts';
import {
  field,
  openDocument,
  publish,
  publishButton,
  deskOf,
  textbox,
} from '../support/officer.ts';

const council = { type: 'organisation', id: 'organisation-staffordshire-county-council' };
const board = { type: 'organisation', id: 'organisation-staffordshire-and-stoke-on-trent-icb' };
const page = '/consultations/send-priorities/';

const desk = deskOf('editor');

it('a logo needs words for people who cannot see it, and is then on the page', async () => {
  const officer = desk.page;
  await openDocument(officer, council);
  const file = officer.locator('input[type=file]').first();
  await file.setInputFiles('tests/fixtures/friends-of-example-park.png');
  await field(officer, 'logo.alt').getByTestId('input-validation-icon-error').waitFor();
  expect(await publishButton(officer).isDisabled()).toBe(true);
  await textbox(officer, 'logo.alt').fill('The council’s logo, in words');
  await publish(officer);
  await untilLive(page, 'The council’s logo, in words');
  const [address = ''] = /\/images\/[\w-]+\.webp/.exec(await live(page)) ?? [];
  expect((await live(address)).length).toBeGreaterThan(100);
});

it('an older revision is restored, and is live again', async () => {
  const officer = desk.page;
  await openDocument(officer, board);
  for (const role of ['Leads on health, at first', 'Leads on health, at last']) {
    await textbox(officer, 'role').fill(role);
    await publish(officer);
    await untilLive(page, role);
  }
  await officer.getByTestId('pane-context-menu-button').last().click();
  await officer.getByRole('menuitem', { name: /History/ }).click();
  await officer.getByTestId('timeline-item-button').filter({ hasText: 'Published' }).nth(1).click();
  await officer.getByTestId('action-reverttorevision').click();
  await officer.getByRole('button', { name: 'Confirm' }).click();
  await expect.poll(() => textbox(officer, 'role').inputValue()).toBe('Leads on health, at first');
  await publish(officer);
  await untilLive(page, 'Leads on health, at first');
});

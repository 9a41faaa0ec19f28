import { expect, it } from 'vitest';
import { live } from '../support/live.ts';
import { copy, openDocument, deskOf, go, textbox } from '../support/officer.ts';

const desk = deskOf('editor');

it('an officer sees a draft as the public will, clicks on it, and is at its field', async () => {
  const officer = desk.page;
  await openDocument(officer, copy(20));
  await textbox(officer, 'title').fill('A title that only the preview knows');
  await go(officer, `/presentation?preview=/consultations/copy-20/`);
  const shown = officer.frameLocator('iframe');
  const heading = shown.getByRole('heading', { level: 1 });
  await heading.getByText('A title that only the preview knows').waitFor();
  expect(await live('/consultations/copy-20/')).not.toContain('only the preview knows');

  await shown.getByRole('link', { name: 'Closed', exact: true }).click();
  await shown.locator('.govuk-tag').getByText('Closed').first().waitFor();
  await shown.getByRole('link', { name: 'Open', exact: true }).click();
  await heading.hover();
  await heading.click();
  await expect.poll(() => textbox(officer, 'title').inputValue()).toMatch(/only the preview knows/);
});

it('somebody without an account sees the draft by a link, until it is revoked', async () => {
  const officer = desk.page;
  await go(officer, `/preview-links`);
  await officer.getByRole('textbox', { name: 'Who is it for?' }).fill('For the parents’ group');
  await officer.getByRole('button', { name: /Make a link/ }).click();
  const address = await officer.getByLabel('The link. Copy it now').inputValue();

  const stranger = await (await desk.browser.newContext()).newPage();
  await stranger.goto(address);
  await stranger.getByText('Preview. Not published.').waitFor();
  await officer
    .getByRole('button', { name: /Revoke/ })
    .first()
    .click();
  await expect.poll(async () => (await stranger.reload())!.status(), { timeout: 20_000 }).toBe(404);
  await stranger.context().close();
});

import { expect, it } from 'vitest';
import { copy, deskOf, enabled, openDocument, publishButton, textbox } from '../support/officer.ts';

const desk = deskOf('contributor');

it('a contributor writes a draft, and has no way to publish it', async () => {
  const contributor = desk.page;
  await openDocument(contributor, copy(3));
  await textbox(contributor, 'title').fill('Written by a contributor');
  const draft = contributor.getByTestId('document-header-Draft-chip');
  await enabled(draft).waitFor();
  const publish = publishButton(contributor);
  await expect.poll(async () => (await publish.count()) === 0 || publish.isDisabled()).toBe(true);
});

it('a viewer cannot type', async () => {
  const viewer = await desk.signIn('viewer');
  await openDocument(viewer, copy(4));
  const title = textbox(viewer, 'title');
  await expect.poll(() => title.inputValue()).toMatch(/^Help set priorities/);
  expect(await title.isEditable()).toBe(false);
});

import type { Locator } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { pdfOf } from '../support/files.ts';
import { attribute, byTag, mainOf, plainText } from '../support/html.ts';
import { live, untilLive } from '../support/live.ts';
import {
  copy,
  deskOf,
  field,
  openDocument,
  openGroup,
  publishButton,
  publishConsultation,
} from '../support/officer.ts';

const desk = deskOf('editor');
const path = '/consultations/copy-38/';
const plan = pdfOf('The plan for Example Pool');

const part = (dialog: Locator, name: string): Locator =>
  dialog.getByTestId(new RegExp(`^field-documents.*\\.${name}$`));

it('an officer uploads a PDF, adds its web page, and people get the same file from the site', async () => {
  const officer = desk.page;
  await openDocument(officer, copy(38));
  await openGroup(officer, 'More information');
  const documents = field(officer, 'documents');
  await documents.getByRole('button', { name: 'Add item' }).click();
  const dialog = officer.getByRole('dialog');
  await part(dialog, 'title').getByRole('textbox').fill('The plan for Example Pool');
  const file = dialog.getByRole('group').filter({ hasText: 'Upload it here' });
  const fault = 'input-validation-icon-error';
  await file.getByTestId(fault).waitFor(); // it is nowhere yet

  const input = file.locator('input[type=file]');
  await input.setInputFiles({ name: 'PLAN.pdf', mimeType: 'application/pdf', buffer: plan });
  await file.getByTestId('file-name').waitFor();
  await part(dialog, 'webPage').getByTestId(fault).waitFor();
  await file.getByTestId(fault).waitFor({ state: 'detached' });
  for (const name of ['href', 'format', 'kilobytes'])
    expect(await part(dialog, name).count()).toBe(0);
  expect(await publishButton(officer).isDisabled()).toBe(true);

  await part(dialog, 'webPage').getByRole('textbox').fill('/accessibility/');
  await dialog.getByTestId(fault).waitFor({ state: 'detached' });
  await officer.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await documents.getByText('PDF, 1 KB').waitFor();
  await publishConsultation(officer, 'We added the plan for Example Pool.');
  await untilLive(path, 'PDF, 1 KB');
  await isServed();
});

/** The page says what it is, and its link leads to the very bytes. */
async function isServed(): Promise<void> {
  const items = byTag(mainOf(await live(path)), 'li').filter((each) =>
    plainText(each).includes('(PDF, 1 KB)'),
  );
  const [, file = ''] = byTag(items[0]!, 'a').map((each) => attribute(each, 'href')!);
  const response = await fetch(inject('siteUrl') + file);
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect(Buffer.from(await response.arrayBuffer())).toEqual(plan);
}

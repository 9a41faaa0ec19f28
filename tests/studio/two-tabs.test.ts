import { expect, it } from 'vitest';
import { copy, deskOf, openDocument, secondTab, textbox } from '../support/officer.ts';

const desk = deskOf('editor');

it('what is typed in one tab is there in another, and the other way round', async () => {
  const first = desk.page;
  await openDocument(first, copy(1));
  const second = await secondTab(first, copy(1));

  await textbox(first, 'title').fill('Typed in the first tab');
  await expect.poll(() => textbox(second, 'title').inputValue()).toBe('Typed in the first tab');

  const who = 'heard.figure.who';
  await textbox(second, who).fill('typed in the second tab');
  await expect.poll(() => textbox(first, who).inputValue()).toBe('typed in the second tab');
  await second.close();
});

it('two officers see that the other is there', async () => {
  const [editor, administrator] = [desk.page, await desk.signIn('administrator')];
  await openDocument(editor, copy(2));
  await openDocument(administrator, copy(2));
  await administrator.getByTestId('document-pane').getByText('LE').first().waitFor();
  await editor.getByTestId('document-pane').getByText('LA').first().waitFor();
});

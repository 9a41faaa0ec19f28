import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { keyboardOf } from '../support/keyboard.ts';
import { peopleWrite } from '../support/people-write.ts';
import { wordsTool } from '../support/words-tool.ts';

const { desk, at, button, press, text, pane, hear, show, problems } = wordsTool();
const written = 'copy-36';

beforeAll(async () => {
  await peopleWrite(written, [
    { missed: 'The bus is late. Ring me on 01632 960001,\nsays our neighbour Alex.' },
    { missed: 'Buses to the moorlands' },
    { missed: 'A café beside each school' },
    { missed: 'Say where the money goes' },
  ]);
  await show(written);
});

it('takes out what is marked and what is selected, sees the copy, and undoes it', async () => {
  await press('Choose what is marked');
  await select(desk.page, 'Alex');
  await press('Choose what is selected');
  await press('Take out');
  await hear('Choose why it is taken out.');
  await at().getByLabel('Why is it taken out?').selectOption({ label: 'The name of a person' });
  expect(await problems()).toEqual([]);
  await press('Take out');
  await hear('The words are taken out. What was written is kept as it was.');
  const copy = 'The bus is late. Ring me on [redacted],\nsays our neighbour [redacted].';
  expect(await text().innerText()).toBe(copy);
  expect(await problems()).toEqual([]);
  await press('Undo');
  await hear('The text is as it was written.');
  await text().getByText('01632 960001').waitFor();
});

it('does not take out what somebody else has changed meanwhile, and is told', async () => {
  await press('Choose what is marked');
  await desk.page.route('**/redactions', (route) =>
    route.fulfill({
      headers: { 'access-control-allow-origin': '*' },
      json: { message: 'This is another text' },
      status: 409,
    }),
  );
  await at().getByLabel('Why is it taken out?').selectOption('contact');
  await press('Take out');
  await hear('This is another text.');
  expect(await text().innerText()).toContain('01632 960001');
  await desk.page.unroute('**/redactions');
  await press(/^Keep “01632/);
  await button('Take out').waitFor({ state: 'detached' });
});

it('leaves out what somebody sent, with a reason, and takes it back', async () => {
  await press('Leave out');
  await hear('Say why it is left out.');
  await at().getByLabel('Why should everything this person sent be left out?').fill('Sent twice');
  await press('Leave out');
  await hear('These answers are left out of all results.');
  await at().getByText('Everything this person sent is left out: Sent twice').waitFor();
  expect(await problems()).toEqual([]);
  await at().getByLabel('Left out of results').selectOption('only');
  await hear('1 of 4 texts');
  await press('Take back into the results');
  await hear('These answers are in the results again.');
  await press('Look again');
  await hear('No text is like this.');
  await press('Show all');
});

it('reads on, takes out and puts in its place by keyboard alone', async () => {
  const keys = keyboardOf(desk.page);
  await at().getByLabel('Left out of results').focus();
  await keys.tabTo(at().getByRole('list', { name: 'Texts' }).getByRole('button').first());
  await keys.press('ArrowDown');
  await keys.press('j');
  await text().getByText('A café beside each school').waitFor();
  await keys.press('k');
  await keys.press('k');
  await hear(/^1 of 4\. The bus is late/);
  await keys.press('k');
  await hear('This is the first text.');
  await keys.tabTo(button('Choose word by word'));
  await keys.press('Space');
  await keys.press('Shift+Tab', 2);
  await keys.press('End');
  expect(await problems()).toEqual([]);
  await keys.press('Space');
  await keys.press('Shift+ArrowLeft');
  await at().getByText('“neighbour Alex”').waitFor();
  await keys.tabTo(at().getByLabel('Why is it taken out?'));
  await desk.page.keyboard.type('The name');
  await keys.tabTo(button('Take out'));
  await keys.press('Enter');
  await hear(/^The words are taken out/);
  await keys.press('j'); // the button is gone, and focus is in the pane
  await text().getByText('Buses to the moorlands').waitFor();
  await keys.tabTo(at().getByRole('radio', { name: /^New/ }));
  await keys.press('ArrowUp'); // from the first to the last
  await keys.tabTo(button('Save the place'));
  await keys.press('Enter');
  await hear('Saved.');
  await button(/^2\. Buses to the moorlands \(put somewhere\)$/).waitFor();
  const ours = keys.unseen.filter((each) => !each.includes('data-ui=')); // Sanity draws its own beside
  expect(ours).toEqual([]);
});

it('types j into a field, and stays where it is', async () => {
  const why = at().getByLabel('Why should everything this person sent be left out?');
  await why.pressSequentially('jjk');
  expect(await why.inputValue()).toBe('jjk');
  await at().getByLabel('Search').press('ArrowDown');
  await at().getByRole('tab', { selected: true }).press('j'); // not in the pane
  await pane().getByText('2 of 4').waitFor();
});

/** As by a mouse that is drawn over words. */
const select = (page: Page, words: string): Promise<void> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('[data-testid=text]')!,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent!.indexOf(wanted);
      if (start >= 0) getSelection()!.setBaseAndExtent(node, start, node, start + wanted.length);
    }
  }, words);

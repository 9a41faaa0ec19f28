import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeProblems } from '../support/axe.ts';
import { openPanel, press, within, writeCode } from '../support/coding-tool.ts';
import { peopleWrite } from '../support/people-write.ts';
import { resultsTool, tool } from '../support/results-tool.ts';

const { desk, at, problems } = resultsTool();
const slug = 'copy-27';
const document = `consultation-${slug}`;
let second: Page; // another officer

beforeAll(async () => {
  await peopleWrite(slug, [{ missed: 'The path by the river is dark' }]);
  second = await desk.signIn('administrator');
});

const place = (page = desk.page) =>
  within(page).getByRole('form', { name: 'Where does this suggestion belong?' });

describe('a suggestion', () => {
  it('is put somewhere once nothing above it will move any more', async () => {
    const { promise: isAsked, resolve: ask } = Promise.withResolvers<unknown>();
    const { promise: isLookedUp, resolve: lookUp } = Promise.withResolvers<unknown>();
    await desk.page.route('**/coding?*', async (route) => {
      ask(undefined);
      await isLookedUp;
      await route.continue();
    });
    await openPanel(desk.page, slug, 'words');
    await isAsked;
    await at().getByText('Looking up the codes…').waitFor();
    expect(await place().count()).toBe(0);
    lookUp(undefined);
    await place().waitFor();
    await desk.page.unroute('**/coding?*');
  });

  it('is put to a challenge with a public reply, whose characters are counted', async () => {
    await openPanel(desk.page, slug, 'words');
    await place().getByText('It is waiting.').waitFor();
    expect(await place().getByRole('button', { name: 'Save the place' }).isDisabled()).toBe(true);
    await place().getByLabel('Part of a challenge on our list').check();
    await place().getByLabel('Public reply (optional)').fill('a'.repeat(1001));
    await place().getByText('You have 1 character too many', { exact: true }).waitFor();
    await press(desk.page, 'Save the place');
    await place().getByText('Choose the challenge that it is part of.').waitFor();
    await expect.poll(problems).toEqual([]);
    await place().getByLabel('Which challenge?').selectOption('communication');
    await press(desk.page, 'Save the place');
    await place().getByText('You have 1 character too many. Shorten the reply.').waitFor();
    await place().getByLabel('Public reply (optional)').fill('It is one of ours');
    await press(desk.page, 'Save the place');
    await place()
      .getByText(/^Part of challenge: /)
      .waitFor();
    await expect.poll(problems).toEqual([]);
  });

  it('keeps what was typed of it where the site does not answer', async () => {
    await place().getByLabel('About one person or family').check();
    await place().getByLabel('Public reply (optional)').fill('We will write to you');
    await desk.page.route('**/places', (route) => route.abort());
    await press(desk.page, 'Save the place');
    await place()
      .getByRole('alert')
      .getByText(/^The site does not answer/)
      .waitFor();
    await desk.page.unroute('**/places');
    await press(desk.page, 'Save the place');
    await place().getByText('About one person or family.').waitFor();
    await openPanel(desk.page, slug, 'words');
    expect(await place().getByLabel('Public reply (optional)').inputValue()).toBe(
      'We will write to you',
    );
  });

  it('can be waiting again, without a reply', async () => {
    await place()
      .getByLabel(/^None yet/)
      .check();
    expect(await place().getByLabel('Public reply (optional)').count()).toBe(0);
    await press(desk.page, 'Save the place');
    await place().getByText('It is waiting.').waitFor();
    expect(
      await place()
        .getByLabel(/^None yet/)
        .count(),
    ).toBe(0);
  });

  it('is made challenge 11 of, in the draft, with a link to it', async () => {
    await place().getByLabel(/^New/).check();
    await place()
      .getByLabel(/^Title of a challenge/)
      .fill('Dark paths by the river');
    await expect.poll(problems).toEqual([]);
    await press(desk.page, 'Make challenge 11 of it');
    await place()
      .getByText(/^Challenge 11 was made of it: “Dark paths by the river”\. It is in the draft/)
      .waitFor();
    await place().getByText('New challenge: Dark paths by the river.').waitFor();
    await expect.poll(problems).toEqual([]);
    await place().getByRole('link', { name: 'Open the consultation' }).click();
    await desk.page.waitForURL(({ pathname }) => pathname.includes(document));
    await desk.page.getByTestId('document-panel-scroller').waitFor();
  });

  it('another is part of it, before it is published', async () => {
    await openPanel(second, slug, 'words');
    await place(second).getByText('New challenge: Dark paths by the river.').waitFor();
    await place(second).getByLabel('Part of a challenge on our list').check();
    const offered = place(second).getByLabel('Which challenge?').getByRole('option');
    expect((await offered.allInnerTexts()).at(-1)).toBe(
      '11. Dark paths by the river (not published yet)',
    );
    await expect.poll(() => axeProblems(second, tool)).toEqual([]);
  });
});

describe('a text', () => {
  const coding = (page: Page) => within(page).getByRole('form', { name: 'What is it about?' });

  it('has no codes before there are some, and a link to where they are written', async () => {
    await openPanel(desk.page, slug, 'words');
    await at().getByRole('link', { name: 'Write the first codes' }).click();
    await writeCode(desk.page, 1, { label: 'Paths', means: 'Footpaths, and light on them' });
    await press(desk.page, 'Save as version 1');
    await at().getByText('Version 1 of the codes is saved.').waitFor();
  });

  it('is coded as it is read, by one and by another who does not see how', async () => {
    await openPanel(desk.page, slug, 'words');
    await coding(desk.page).getByLabel('Paths').check();
    await press(desk.page, 'Save the codes');
    await coding(desk.page).getByText('You have coded this text.').waitFor();
    await expect.poll(problems).toEqual([]);
    await openPanel(second, slug, 'words');
    await coding(second)
      .getByText(/^You have not coded this text yet\. 1 other person has/)
      .waitFor();
    expect(await coding(second).getByLabel('Paths').isChecked()).toBe(false);
    await press(second, 'Save: nothing fits');
    await coding(second)
      .getByText(/^You have coded this text\. 1 other person has/)
      .waitFor();
  });
});

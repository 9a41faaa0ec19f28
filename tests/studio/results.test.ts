import { beforeAll, describe, expect, it } from 'vitest';
import { go } from '../support/officer.ts';
import { resultsTool, sixtyAnswer } from '../support/results-tool.ts';

const { desk, at, said, problems } = resultsTool();
const answered = 'copy-21';

beforeAll(() => sixtyAnswer(answered));

describe('an editor', () => {
  it('sees how many have answered, and when', async () => {
    await go(desk.page, `/results/${answered}`);
    await at().getByText('All that are counted').waitFor();
    expect(await said().innerText()).toMatch(/^Counted at \d+:\d\d[ap]m: 60 people\.$/);
    await at()
      .getByRole('img', { name: /The most on one day were 24 people, on 18 July/ })
      .waitFor();
    expect(await at().getByRole('row', { name: '21 July 2025' }).innerText()).toMatch(/12$/);
    expect(await problems()).toEqual([]);
  });

  it('looks at those who answered on paper, and hears how many they are', async () => {
    await at().getByLabel('How it came').selectOption('paper');
    await expect.poll(() => said().innerText()).toMatch(/: 10 people\.$/);
    await at().getByText('Of 60 that are counted').waitFor();
    await at().getByLabel('How it came').selectOption('online');
    await expect.poll(() => said().innerText()).toMatch(/: 50 people\.$/);
    await at().getByLabel('How it came').selectOption('');
    await expect.poll(() => said().innerText()).toMatch(/: 60 people\.$/);
  });

  it.each([
    ['Questions', 'Nobody answered “Of those, which one matters most?”'],
    ['Priorities', /^Of the 60 people who answered, 80% \(48\) chose “Inconsistent.*It came 1st\./],
    ['Who answered', /^Enter how many people there are in two groups or more/],
  ])('goes on to %s by keyboard', async (tab, words) => {
    await at().getByRole('tab', { selected: true }).focus();
    await desk.page.keyboard.press('ArrowRight');
    await desk.page.keyboard.press('Enter');
    await at().getByRole('tab', { name: tab, selected: true }).waitFor();
    await at().getByText(words).first().waitFor();
    expect(new URL(desk.page.url()).pathname).toMatch(/\/results\/copy-21\/[a-z]+$/);
    expect(await problems()).toEqual([]);
  });

  it('enters how many people there are, and is told who is missing', async () => {
    await at().getByLabel('Parent or carer').fill('4,000');
    await at().getByLabel('Child or young person').fill('some');
    await at().getByLabel('Where the figures come from').fill('School census, January 2025');
    await desk.page.keyboard.press('Enter');
    await at().getByText('Enter a whole number of people for “Child or young person”').waitFor();
    await at().getByLabel('Child or young person').fill('6,000');
    await desk.page.keyboard.press('Enter');
    await at()
      .getByText(/^We have not heard enough from “Child or young person” \(33% .*, 60% /)
      .waitFor();
    await at()
      .getByText(/^How many there are: School census, January 2025\. Entered on /)
      .waitFor();
    expect(await problems()).toEqual([]);
  });

  it('is not told exactly what few said of themselves', async () => {
    await at().getByLabel('Compare by').selectOption({ label: 'What is your sex?' });
    expect(await at().getByRole('row', { name: /^Male/ }).innerText()).toContain('fewer than 8');
    expect(
      await at()
        .getByRole('row', { name: /^Female/ })
        .innerText(),
    ).toContain('25');
  });

  it('opens what analysts want to know of priorities', async () => {
    await at().getByRole('tab', { name: 'Priorities' }).click();
    await at().getByText('For analysts: other methods').click();
    await at()
      .getByText(/^Compared in pairs \(Schulze\)/)
      .waitFor();
    await at()
      .getByRole('table', { name: /^By other methods/ })
      .waitFor();
    expect(await problems()).toEqual([]);
  });
});

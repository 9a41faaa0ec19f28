import { beforeAll, describe, expect, inject, it } from 'vitest';
import { axeProblems } from '../support/axe.ts';
import { manyAnswer } from '../support/many-answers.ts';
import { deskOf, go } from '../support/officer.ts';

const desk = deskOf('editor');
const tool = '[data-testid=results]';
const answered = 'copy-70';
const unanswered = 'copy-71';

const at = () => desk.page.locator(tool);
const said = () => at().getByRole('status', { name: 'What was counted last' });
const problems = () => axeProblems(desk.page, tool);

beforeAll(() =>
  manyAnswer(answered, { siteRoot: inject('siteRoot'), databaseUrl: inject('databaseUrl') }),
);

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
    ['Questions', /^Of those, which one matters most\?: nobody answered/],
    ['Priorities', /^Of the 60 people who answered, 80% \(48\) chose “Inconsistent.*It came 1st\./],
    ['Who answered', /^Enter how many people there are in two groups or more/],
  ])('goes on to %s by keyboard', async (tab, words) => {
    await at().getByRole('tab', { selected: true }).focus();
    await desk.page.keyboard.press('ArrowRight');
    await desk.page.keyboard.press('Enter');
    await at().getByRole('tab', { name: tab, selected: true }).waitFor();
    await at().getByText(words).first().waitFor();
    expect(new URL(desk.page.url()).pathname).toMatch(/\/results\/copy-70\/[a-z]+$/);
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

describe('where there is nothing to see', () => {
  it.each(['counts', 'questions', 'priorities', 'coverage'])(
    'the panel %s says that nobody has answered',
    async (panel) => {
      await go(desk.page, `/results/${unanswered}/${panel}`);
      await at()
        .getByText(/^Nobody has answered (yet|this question yet\.)$/)
        .waitFor();
      expect(await problems()).toEqual([]);
    },
  );

  const cors = { 'access-control-allow-origin': '*' };
  it.each([
    ['does not answer', undefined, /^The site does not answer\. Check that you are online/],
    [
      'refuses',
      { message: 'Your role does not allow this' },
      /^Your role does not allow this\. Or/,
    ],
  ])('it says what to do where the site %s, and tries again', async (_what, json, words) => {
    await desk.page.route('**/copy-72/results?*', (route) =>
      json ? route.fulfill({ status: 401, json, headers: cors }) : route.abort(),
    );
    await go(desk.page, `/results/${json ? 'copy-72/questions' : 'copy-72'}`);
    await at().getByRole('alert').getByText(words).waitFor();
    expect(await problems()).toEqual([]);
    await desk.page.unroute('**/copy-72/results?*');
    await at().getByRole('button', { name: 'Try again' }).click();
    await at().getByText('Nobody has answered yet').waitFor();
    await go(desk.page, `/results/${unanswered}`);
  });

  it('and what is sent meanwhile is counted when the page is seen again, without a word', async () => {
    await go(desk.page, `/results/${unanswered}`);
    await at().getByText('Nobody has answered yet').waitFor();
    const before = await said().innerText();
    const places = { siteRoot: inject('siteRoot'), databaseUrl: inject('databaseUrl') };
    await manyAnswer(unanswered, places);
    await desk.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await at().getByText('All that are counted').waitFor();
    await at().getByRole('table', { name: 'People who answered, by day' }).waitFor();
    expect(await said().innerText()).toBe(before);
  });

  it('axe finds a fault that is planted', async () => {
    const planted = await desk.page
      .locator(tool)
      .evaluateHandle((part) => part.appendChild(document.createElement('button')));
    expect((await problems()).join()).toContain('button-name');
    await planted.evaluate((button) => button.remove());
  });
});

it('a contributor is told whom to ask', async () => {
  const contributor = await desk.signIn('contributor');
  await go(contributor, `/results/${answered}`);
  await contributor.getByText(/^Administrators, editors and viewers can see results/).waitFor();
  expect(await contributor.locator(tool).getByRole('tab').count()).toBe(0);
});

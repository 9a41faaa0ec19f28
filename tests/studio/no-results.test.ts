import { describe, expect, it } from 'vitest';
import { go, showAgain } from '../support/officer.ts';
import { resultsTool, sixtyAnswer, tool } from '../support/results-tool.ts';

const { desk, at, said, problems } = resultsTool();
const unanswered = 'copy-22';

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
    await desk.page.route('**/copy-23/results?*', (route) =>
      json ? route.fulfill({ status: 401, json, headers: cors }) : route.abort(),
    );
    await go(desk.page, `/results/${json ? 'copy-23/questions' : 'copy-23'}`);
    await at().getByRole('alert').getByText(words).waitFor();
    expect(await problems()).toEqual([]);
    await desk.page.unroute('**/copy-23/results?*');
    await at().getByRole('button', { name: 'Try again' }).click();
    await at().getByText('Nobody has answered yet').waitFor();
    await go(desk.page, `/results/${unanswered}`);
  });

  it('and what is sent meanwhile is counted when the page is seen again, without a word', async () => {
    await go(desk.page, `/results/${unanswered}`);
    await at().getByText('Nobody has answered yet').waitFor();
    const before = await said().innerText();
    await sixtyAnswer(unanswered);
    await showAgain(desk.page);
    await at().getByText('All that are counted').waitFor();
    await at().getByRole('table', { name: 'People who answered, by day' }).waitFor();
    expect(await said().innerText()).toBe(before);
  });

  it('and a slow count is not begun anew until it has come to its end', async () => {
    let asked = 0;
    const { promise: ended, resolve: end } = Promise.withResolvers<undefined>();
    await desk.page.route('**/copy-24/results?*', async (route) => {
      asked += 1;
      await ended;
      await route.continue();
    });
    await go(desk.page, '/results/copy-24');
    await at().getByText('Counting the answers…').waitFor();
    await showAgain(desk.page);
    end(undefined);
    await at().getByText('Nobody has answered yet').waitFor();
    expect(asked).toBe(1);
    await desk.page.unroute('**/copy-24/results?*');
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
  await go(contributor, `/results/${unanswered}`);
  await contributor.getByText(/^Administrators, editors and viewers can see results/).waitFor();
  expect(await contributor.locator(tool).getByRole('tab').count()).toBe(0);
});

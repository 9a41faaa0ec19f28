import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { axeProblems } from '../support/axe.ts';
import { code, codeSample, openPanel, press, within, writeCode } from '../support/coding-tool.ts';
import { peopleWrite } from '../support/people-write.ts';
import { resultsTool, tool } from '../support/results-tool.ts';

const { desk, at, problems } = resultsTool();
const coded = 'copy-26';
let second: Page; // another officer

beforeAll(async () => {
  const texts = ['The last bus goes at six', 'Paths without lamps, and no bus', 'Thank you'];
  await peopleWrite(
    coded,
    texts.map((missed) => ({ missed })),
  );
  second = await desk.signIn('administrator');
});

it('the codes are written first', async () => {
  await openPanel(desk.page, coded, 'coding');
  await writeCode(desk.page, 1, { label: 'Buses', means: 'Buses and bus stops' });
  await press(desk.page, 'Add a code');
  await writeCode(desk.page, 2, { label: 'Paths', means: 'Footpaths, and light on them' });
  await press(desk.page, 'Save as version 1');
  await at().getByText('Version 1 of the codes is saved.').waitFor();
});

it('the first by ticks, and by none where nothing fits', async () => {
  await codeSample(desk.page, (words) => [
    ...(/bus/.test(words) ? ['Buses'] : []),
    ...(/Paths/.test(words) ? ['Paths'] : []),
  ]);
  await at().getByText('3 of 3 texts are coded (100%).').waitFor();
  expect(
    await at()
      .getByRole('row', { name: /^Buses/ })
      .innerText(),
  ).toMatch(/2$/);
  await expect.poll(problems).toEqual([]);
});

it('the second without seeing how the first did', async () => {
  await openPanel(second, coded, 'coding');
  await press(second, 'Code the sample');
  await within(second)
    .getByText(/You have not coded this text yet\. 1 other person has/)
    .waitFor();
  expect(await within(second).getByRole('checkbox', { checked: true }).count()).toBe(0);
  await expect.poll(() => axeProblems(second, tool)).toEqual([]);
  await openPanel(second, coded, 'coding');
  await codeSample(second, (words) => (/last bus|Paths/.test(words) ? ['Buses'] : []));
});

it('and both see how far they agree, in words and figures', async () => {
  const agreed = within(second).getByText(/^Both coded 3 texts/);
  await agreed.waitFor();
  expect(await agreed.innerText()).toMatch(
    /Agreement is good on “Buses”\. It is too low on “Paths”/,
  );
  const table = within(second).getByRole('table', { name: /Local editor/ });
  const row = await table.getByRole('row', { name: /^Buses/ }).innerText();
  expect(row).toMatch(/3\s+2\s+0\s+1\s+1\.00\s+1\.00\s+67%\s+Good/);
  await expect.poll(() => axeProblems(second, tool)).toEqual([]);
});

it('whoever coded by an older version is told what is new, and what means something else', async () => {
  await press(second, 'Change the codes');
  await code(second, 1)
    .getByLabel(/^What belongs to it/)
    .fill('Buses alone');
  await press(second, 'Save as version 2');
  await openPanel(desk.page, coded, 'coding');
  await at()
    .getByText(/^3 of your texts were coded before/)
    .waitFor();
  await press(desk.page, 'Code the sample');
  await at().getByText('You coded this text by version 1 of the codes.').waitFor();
  await at().getByText('Another meaning since then: “Buses”.').waitFor();
  await at().getByText('Text 1 of 3. You have coded 0.').waitFor();
  await press(desk.page, 'Save the codes');
  await at().getByText('Saved. Text 2 of 3. You have coded 1.').waitFor();
  await expect.poll(problems).toEqual([]);
});

import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { sendMany } from '../../netlify/local/synthetic/send.ts';
import { readSnapshot } from '../../src/content/snapshot.ts';
import { writeCode } from '../support/coding-tool.ts';
import { liveText, untilLive } from '../support/live.ts';
import {
  copy,
  go,
  openDocument,
  openGroup,
  publishConsultation,
  textbox,
} from '../support/officer.ts';
import { wordsTool } from '../support/words-tool.ts';

const { desk, at, press, text, pane, hear, show, problems } = wordsTool();
const slug = 'copy-29';
const site = inject('siteUrl');
const address = `/consultations/${slug}/`;

const MANY = 950;
const TO_CODE = 20;

const status = async (path: string): Promise<number> => (await fetch(site + path)).status;

it('950 synthetic answers come in through the form, and are counted', async () => {
  const { consultations } = readSnapshot(join(inject('siteRoot'), '.checkback/snapshot.json'));
  const consultation = consultations.find((each) => each.slug === slug)!;
  await sendMany({ site, consultation }, { count: MANY, seed: 5 });
  await show(slug, 'counts');
  await at().getByText('950').first().waitFor();
});

it('while people can answer, neither the endpoint nor a page publishes anything', async () => {
  const asked = desk.page.waitForRequest(/\/published$/);
  await show(slug, 'publish');
  await at()
    .getByText(/^Nothing can be published before the consultation closes/)
    .waitFor();
  const { authorization = '' } = await (await asked).allHeaders();
  expect(await askToPublish(authorization)).toBe(409);
  expect(await askToPublish('Bearer forged')).toBe(401);
  expect(await status(`${address}results/`)).toBe(404);
  expect(await liveText(address)).not.toContain('Read what people answered');
});

/** Past all buttons, with what the officer’s own browser sends. */
async function askToPublish(authorization: string): Promise<number> {
  const asked = await fetch(`${site}/staff/consultations/${slug}/published`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ questions: ['work-on-first'], by: 'answering-as' }),
  });
  return asked.status;
}

it('an officer writes codes, and codes twenty texts by them', async () => {
  await show(slug, 'coding');
  await at().getByRole('heading', { name: 'Write the first codes' }).waitFor();
  await writeCode(desk.page, 1, { label: 'Waiting', means: 'How long something takes' });
  await press('Add a code');
  await writeCode(desk.page, 2, { label: 'People', means: 'Staff, and what they know' });
  await press('Save as version 1');
  await at().getByText('Version 1 of the codes is saved.').waitFor();

  await show(slug);
  for (let number = 1; number <= TO_CODE; number += 1) {
    await pane()
      .getByText(new RegExp(`^${number} of \\d+$`))
      .waitFor();
    await pane()
      .getByText(/^You have not coded this text yet/)
      .waitFor();
    await pane()
      .getByLabel(number % 2 ? 'Waiting' : 'People', { exact: true })
      .check();
    await press('Save the codes');
    await pane()
      .getByText(/^You have coded this text/)
      .waitFor();
    await press('Next');
  }
  await show(slug, 'coding');
  await at()
    .getByText(new RegExp(`^${TO_CODE} of [\\d,]+ texts are coded`))
    .waitFor();
});

it('puts a suggestion where it belongs, and replies to it', async () => {
  await show(slug);
  await pane().getByLabel('Part of a challenge on our list').check();
  await pane().getByLabel('Which challenge?').selectOption('communication');
  await pane().getByLabel('Public reply (optional)').fill('It is the second of our challenges.');
  await press('Save the place');
  await pane()
    .getByText(/^Part of challenge: /)
    .waitFor();
  expect(await problems()).toEqual([]);
});

it('takes out what tells who somebody is', async () => {
  await at().getByLabel('Search').fill('01632');
  await text().getByText('01632 960123').waitFor();
  await press('Choose what is marked');
  await at().getByLabel('Why is it taken out?').selectOption('contact');
  await press('Take out');
  await hear('The words are taken out. What was written is kept as it was.');
  expect(await text().innerText()).toContain('[redacted]');
});

it('closes the consultation early, and publishes what people answered', async () => {
  await openDocument(desk.page, copy(29));
  await openGroup(desk.page, 'Dates');
  await textbox(desk.page, 'closesOn').fill('2025-07-21');
  await textbox(desk.page, 'closesTime').fill('12:00');
  await textbox(desk.page, 'closesTime').blur();
  await publishConsultation(desk.page, 'We have heard enough to begin.');
  await untilLive(address, 'Earlier than planned');

  await show(slug, 'publish');
  await at().getByRole('checkbox', { name: 'Which challenges should we work on first?' }).check();
  await press('Publish 1 question…');
  await press('Publish results');
  await at()
    .getByText(/^Release 1, counted at .*: on the site\.$/)
    .waitFor();
});

it('and everybody reads it: what was chosen, protected, and what was said to suggestions', async () => {
  await untilLive(`${address}results/`, /people who answered this question/);
  const said = await liveText(`${address}results/`);
  expect(said).toMatch(
    /Of about \d{3} people who answered this question, \d+% \(about \d+\) chose/,
  );
  expect(await liveText(`${address}suggestions/`)).toContain('It is the second of our challenges.');
  expect(await liveText(address)).toContain('Read what people answered');
  await go(desk.page, '/structure');
});

import { join } from 'node:path';
import pg from 'pg';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { createStore } from '../../netlify/receiver/store.ts';
import { readSnapshot } from '../../src/content/snapshot.ts';
import type { Answers } from '../../src/domain/questionnaire.ts';
import { axeProblems } from '../support/axe.ts';
import { liveText, untilLive } from '../support/live.ts';
import { deskOf, go, openDocument } from '../support/officer.ts';
import { alwaysOpen, newId, sealedFor } from '../support/submission.ts';

const desk = deskOf('editor');
const tool = '[data-testid=results]';
const closed = 'park-play-area';
const page = `/consultations/${closed}/results/`;

const at = () => desk.page.locator(tool);
const problems = () => axeProblems(desk.page, tool);
const press = (name: string | RegExp) => at().getByRole('button', { name }).click();
const question = () => at().getByRole('checkbox', { name: 'Which should we work on first?' });

const shade: Answers = { 'work-on-first': { chosen: ['shade'] }, 'answering-as': 'neighbour' };
const seats: Answers = {
  'work-on-first': { chosen: ['seats'] },
  'answering-as': 'parent-or-carer',
};

/** So many say the same of a consultation that has closed, on a day on which it was open. */
async function answer(people: number, answers: Answers): Promise<void> {
  const { consultations } = readSnapshot(join(inject('siteRoot'), '.checkback/snapshot.json'));
  const { revision, questionnaire } = consultations.find(({ slug }) => slug === closed)!;
  const asked = { ...alwaysOpen(closed), revision, questionnaire };
  const pool = new pg.Pool({ connectionString: inject('databaseUrl') });
  const store = createStore(pool, Date.parse('2025-06-20T12:00:00Z') - Date.now());
  for (let index = 0; index < people; index += 1)
    await store.add(sealedFor(asked, { id: newId(), answers }), asked);
  await pool.end();
}

beforeAll(async () => {
  await answer(43, shade);
  await answer(21, seats);
});

it('before a consultation closes there is nothing to publish with, and it says when', async () => {
  await go(desk.page, '/results/send-priorities/publish');
  await at()
    .getByText(/before the consultation closes, at 11:59pm on Friday \d+ August 2025/) // it may be extended
    .waitFor();
  expect(await at().getByRole('checkbox').count()).toBe(0);
  expect(
    await at()
      .getByRole('button', { name: /[Pp]ublish/ })
      .count(),
  ).toBe(0);
  expect(await problems()).toEqual([]);
});

describe('an editor, after it has closed', () => {
  it('sees what would be published, protected, and what cannot be and why', async () => {
    await go(desk.page, `/results/${closed}/publish`);
    await at()
      .getByText('Of about 65 people who answered this question, 69% (about 45) chose')
      .first()
      .waitFor();
    await at()
      .getByText(/^Cannot be published\. Only answers that count people/)
      .waitFor();
    expect(await problems()).toEqual([]);
  });

  it('publishes what is chosen, once it is said what that means', async () => {
    expect(await at().getByRole('button', { name: 'Choose a question' }).isDisabled()).toBe(true);
    await question().check();
    await press('Publish 1 question…');
    await at().getByText('What has been read cannot be taken back').waitFor();
    expect(await problems()).toEqual([]);
    await press('Cancel');
    await press('Publish 1 question…');
    await press('Publish results');
    await at()
      .getByText(/^Release 1, counted at .*: on the site\.$/)
      .waitFor();
    expect(await problems()).toEqual([]);
  });

  it('and everybody can read it', async () => {
    await desk.page
      .getByTestId('publishing')
      .getByText(/^Publishing…/)
      .waitFor();
    await untilLive(page, 'about 45');
    const said = await liveText(page);
    expect(said).toContain('69% (about 45) chose “There is no shade”');
    expect(await liveText(`/consultations/${closed}/`)).toContain('Read what people answered');
  });

  it('finds the document, which can be taken away and not changed', async () => {
    await openDocument(desk.page, { type: 'publishedResults', id: `published-results-${closed}` });
    const panel = desk.page.getByTestId('document-panel-scroller');
    await panel.getByTestId('field-checksum').waitFor();
    expect(await panel.locator('input:enabled:not([readonly])').count()).toBe(0);
    expect(await desk.page.getByTestId('action-publish').count()).toBe(0);
  });

  it('takes it away, and puts it back as it was', async () => {
    await desk.page.getByTestId(/^action-delete/i).click();
    await desk.page
      .getByRole('dialog')
      .getByRole('button', { name: /Delete/ })
      .click();
    await untilGone();
    await go(desk.page, `/results/${closed}/publish`);
    await at()
      .getByText(/^Release 1, counted at .*: not on the site\.$/)
      .waitFor();
    await press('Put release 1 on the site');
    await at()
      .getByText(/^Release 1, counted at .*: on the site\.$/)
      .waitFor();
  });
});

const untilGone = (): Promise<void> =>
  expect.poll(() => liveText(page), { timeout: 150_000, interval: 200 }).not.toContain('about 45');

it('a viewer sees what would be published, and whom to ask', async () => {
  const viewer = await desk.signIn('viewer');
  await go(viewer, `/results/${closed}/publish`);
  await viewer.getByText('Editors and administrators can publish results').waitFor();
  await viewer
    .getByText(/^Of about 65 people/)
    .first()
    .waitFor();
  expect(await viewer.locator(tool).getByRole('checkbox').count()).toBe(0);
});

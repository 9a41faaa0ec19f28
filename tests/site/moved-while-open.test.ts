import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { registerAsked } from '../../netlify/publishing/asked.ts';
import { refuseLost } from '../../netlify/publishing/lost-answers.ts';
import { deleteDue } from '../../netlify/receiver/retention.ts';
import { toSnapshot } from '../../src/content/to-site.ts';
import { answered } from '../../src/domain/answered.ts';
import { keyed } from '../../src/domain/keyed.ts';
import { results } from '../../src/domain/results.ts';
import { changed, foundIn } from '../support/content.ts';
import { formPairs, mainOf, plainText } from '../support/html.ts';
import { FROM, movedStage, TO } from '../support/moved-stage.ts';
import { original, seed } from '../support/shipped.ts';
import { visitor, type Page } from '../support/visitor.ts';
import { stopClock } from '../support/world.ts';

const { before, after, consultation, pool, browse, staff, texts } = await movedStage();

const sheet = () => ({
  ...{ attempt: randomUUID(), channel: 'paper', number: 'A 12', printing: 'A' },
  fields: [['missed', 'On paper']],
});

let receipt: string; // of somebody who answered before
let checking: Page; // of somebody who has not pressed Send yet
beforeAll(async () => {
  const early = visitor(before.url);
  const sent = await early.press(await early.fillIn([['missed', 'Before it moved']]));
  receipt = /received\/([^/]+)\//.exec(sent.headers.get('location') ?? '')![1]!;
  checking = await visitor(before.url).fillIn([['missed', 'While it moved']]);
  const on = await staff('send-priorities/submissions', sheet(), before);
  expect(keyed.parse(on).result).toBe('stored');
});

it('a form that was opened before is sent afterwards and stored, once however often', async () => {
  const pairs = formPairs(checking.html);
  const first = await visitor(after.url).post(pairs);
  expect([first.status, first.headers.get('location')]).toEqual([308, `${TO}respond/`]);
  const sends = [];
  for (const path of [`${FROM}respond/`, `${FROM}respond/`, `${TO}respond/`])
    sends.push(await browse(path, pairs));
  const [one, ...others] = sends.map(({ url }) => url);
  expect(one).toContain(`${TO}received/`);
  expect(others).toEqual([one, one]);
  expect(await texts()).toEqual(['Before it moved', 'On paper', 'While it moved']);
});

it('a form that is opened afterwards is stored among the others', async () => {
  const late = visitor(after.url, `${TO}respond/`);
  const sent = await late.press(await late.fillIn([['missed', 'After it moved']]));
  expect(sent.headers.get('location')).toContain(`${TO}received/`);
  expect(await texts()).toHaveLength(4);
});

it('a sheet that was keyed in before agrees with itself', async () => {
  expect(keyed.parse(await staff('send/submissions', sheet())).result).toBe('agrees');
  expect(await texts()).toHaveLength(4);
});

it.each(['send-priorities', 'send'])(
  'staff who ask at “%s” see all that was said',
  async (slug) => {
    expect(await texts(slug)).toHaveLength(4);
    expect(answered.parse(await staff(`${slug}/answered`)).submissions).toBe(4);
    expect(results.parse(await staff(`${slug}/results`)).all).toBe(4);
  },
);

it('a build that would lose what was answered before is refused', async () => {
  const own = { slug: { current: 'send' }, earlierSlugs: ['send-priorities'] };
  const found = await foundIn(changed(seed, original._id, own));
  const snapshot = toSnapshot(found);
  await expect(refuseLost(found, snapshot, pool)).resolves.toBeUndefined();
  for (const { questionnaire } of snapshot.consultations)
    questionnaire.questions = questionnaire.questions.filter(({ code }) => code !== 'missed');
  await expect(refuseLost(found, snapshot, pool)).rejects.toThrow('4 people have answered');
});

it('a build in which nobody wrote down the address that it had is refused, and says what to do', async () => {
  const written = async (more: object) => {
    const found = await foundIn(
      changed(seed, original._id, { slug: { current: 'send' }, ...more }),
    );
    return refuseLost(found, toSnapshot(found), pool);
  };
  const unwritten = {};
  await expect(written(unwritten)).resolves.toBeUndefined(); // nobody said whose answers they are
  await registerAsked([{ ...consultation, document: original._id }], pool);
  await expect(written(unwritten)).rejects.toThrow('address “send-priorities”. Put that first');
  await expect(written({ earlierSlugs: ['was', 'send-priorities'] })).rejects.toThrow('Put that');
  await expect(written({ earlierSlugs: ['send-priorities', 'was'] })).resolves.toBeUndefined();
});

it('a receipt from before is good at the old link and the new', async () => {
  for (const path of [FROM, TO]) {
    const page = await browse(`${path}received/${receipt}/`);
    expect([page.url, page.status]).toEqual([`${after.url}${TO}received/${receipt}/`, 200]);
    const held = await browse(`${path}withdraw/`, [['code', receipt]]);
    expect([held.url, held.status]).toEqual([`${after.url}${TO}withdraw/`, 200]);
    expect(plainText(mainOf(await held.text()))).toContain('We hold answers under');
  }
});

it('whoever answered before can withdraw by the old link', async () => {
  const sure: [string, string] = ['sure', 'yes'];
  const gone = await browse(`${FROM}withdraw/`, [['code', receipt], sure]);
  expect(gone.status).toBe(200);
  expect(await texts()).toEqual(['After it moved', 'On paper', 'While it moved']);
});

it('on the day that it says all answers are deleted, from before and after', async () => {
  await registerAsked([consultation], pool);
  await stopClock(pool, consultation.deleteAnswersOn!);
  expect(await deleteDue({ pool, clockShift: 0, report: () => undefined })).toBe(3);
  expect((await pool.query('select from submission')).rowCount).toBe(0);
  expect(answered.parse(await staff('send/answered')).submissions).toBe(3);
});

import { describe, expect, it } from 'vitest';
import { checksumOf } from '../../src/content/revision.ts';
import { withoutChecksum } from '../../src/domain/published-results.ts';
import { by, cold, hour, noise, releaseStage } from '../support/release-stage.ts';

const { at, consultation, deeds, publish, published, say, see } = await releaseStage();

describe('publishResults()', () => {
  it.each([
    ['a millisecond before it closes', -1, 409],
    ['as it closes', 0, 201],
  ])('%s answers %s', async (_when, ms, status) => {
    await say(30, noise);
    await at(ms);
    const answer = await publish();
    expect(answer.status).toBe(status);
    expect((await see()).releases).toHaveLength(status === 201 ? 1 : 0);
    if (status === 409)
      expect(answer.body).toEqual({
        message:
          'Results can be published after the consultation closes, at 5pm on Monday 30 March 2026',
      });
  });

  it('gives back protected figures, what was asked, how they came about and a checksum', async () => {
    await say(33, noise);
    await say(14, cold);
    await say(3, { 'work-on-first': { chosen: ['none-of-these'] }, [by]: 'other' });
    const results = await published();
    expect(results).toMatchObject({
      ...{
        consultation: consultation().slug,
        release: 1,
        by: { role: 'editor', id: 'an-officer' },
      },
      asOf: new Date(consultation().closesAt.getTime() + 5 * 24 * hour),
      method: { groupedBy: { code: by }, channels: ['Online'], versions: ['Standard'], leftOut: 0 },
    });
    expect(results.checksum).toBe(checksumOf(withoutChecksum(results)));
    const [question] = results.questions;
    expect(question).toMatchObject({
      code: 'work-on-first',
      text: 'Which should we work on first?',
    });
    const { total, groups } = question!.tables[0]!.figures;
    expect(total.options.find(({ code }) => code === 'none-of-these')).toEqual({
      ...{ code: 'none-of-these', count: 5 },
    });
    expect(groups.map(({ label }) => label)).toEqual(['Parent', 'Other groups']);
  });

  it('keeps what it gave back, and notes who had it made', async () => {
    await say(30, noise);
    const results = await published();
    expect((await see()).releases).toEqual([results]);
    expect(await deeds()).toEqual([
      {
        ...{ who: 'an-officer', role: 'editor', did: 'publish results' },
        what: { release: 1, questions: ['work-on-first'], by },
      },
    ]);
  });

  it('gives out none of the exact counts', async () => {
    await say(33, noise);
    await say(14, cold);
    const texts = [await publish(), await see()];
    for (const text of texts.map((each) => JSON.stringify(each))) {
      expect(text).toContain('"count":35');
      expect(text).not.toContain('counted"');
      for (const [, figure] of text.matchAll(/"(?:count|base)":(\d+)/g))
        expect(Number(figure) % 5).toBe(0);
    }
  });

  it.each([
    ['what people wrote', ['missed'], 409, 'no words'],
    ['a question that nobody answered', ['feel-right'], 409, 'Too few people answered it'],
    ['a question that is not asked', ['made-up'], 400, 'The questions have changed'],
    ['nothing', [], 422, 'Choose a question to publish'],
  ])('refuses %s', async (_what, questions, status, message) => {
    await say(30, noise);
    const answer = await publish({ questions, by });
    expect(answer).toEqual({ status, body: { message: expect.stringContaining(message) } });
    expect([(await see()).releases, await deeds()]).toEqual([[], []]);
  });

  it.each([
    ['what is no question', 'made-up'],
    ['a question with more than one answer', 'work-on-first'],
    ['another question than the first time', ''],
  ])('refuses to group people by %s', async (_what, other) => {
    await say(30, noise);
    await published();
    expect((await publish({ questions: ['work-on-first'], by: other })).status).toBe(400);
  });
});

describe('seePublishable()', () => {
  it('shows what would be published, what cannot be and why, and until when paper may come in', async () => {
    await say(30, noise);
    const seen = await see();
    expect(seen).toMatchObject({
      ...{ isClosed: true, by, keyingUntil: '5pm on Monday 27 April 2026', releases: [] },
      closes: '5pm on Monday 30 March 2026',
      groupings: [{ code: 'feel-right' }, { code: by }],
    });
    expect(seen.questions.map(({ code, why }) => [code, why])).toEqual([
      ['feel-right', 'Too few people answered it'],
      ['work-on-first', undefined],
      ['missed', 'Only answers that count people can be published, and no words'],
      [by, undefined],
    ]);
    expect((await published()).questions[0]).toEqual(seen.questions[1]!.question);
  });

  it('says that it is open, and nothing of paper once none can be keyed in', async () => {
    await at(-hour);
    expect((await see()).isClosed).toBe(false);
    await at(28 * 24 * hour);
    expect(await see()).not.toHaveProperty('keyingUntil');
  });

  it('groups people as it is asked, and as before once something is published', async () => {
    await say(30, noise);
    expect((await see('by=feel-right')).by).toBe('feel-right');
    await published();
    expect((await see('by=feel-right')).by).toBe(by);
  });
});

import { describe, expect, it } from 'vitest';
import type { FoundResults } from '../../src/content/found.ts';
import { toResults } from '../../src/content/to-results.ts';
import { codeOf } from '../../src/domain/addresses.ts';
import { by, cold, noise, releaseStage } from '../support/release-stage.ts';

const { consultation, move, pool, publish, published, say, see } = await releaseStage();

describe('published again', () => {
  it('without a new answer the figures are the very same, and other questions may be added', async () => {
    await say(40, noise);
    const first = await published();
    const second = await published({ questions: ['work-on-first', by], by });
    expect(second.release).toBe(2);
    expect(second.questions[0]).toEqual(first.questions[0]);
    expect(second.questions.map(({ code }) => code)).toEqual(['work-on-first', by]);
  });

  it.each([
    [9, 409],
    [10, 201],
  ])('with %i new answers is %i', async (more, status) => {
    await say(40, noise);
    await published();
    await say(more, noise);
    const answer = await publish();
    expect(answer.status).toBe(status);
    if (status === 409) {
      const group = 'Everybody: 9 new since the last release. There must be 10 or more';
      expect(answer.body).toEqual({
        message: `“Which should we work on first?” cannot be published. ${group}`,
      });
      expect((await see()).questions[1]).toMatchObject({ why: group });
    }
  });

  it('at another address it is the next release of the same consultation, with all answers', async () => {
    await say(40, noise);
    const first = await published();
    const { slug } = consultation();
    move(`${slug}-moved`);
    await say(20, noise);
    const second = await published();
    expect([second.release, second.consultation]).toEqual([2, first.consultation]);
    expect(second.questions[0]!.tables[0]!.figures.total.base).toBe(60);
    const written = [{ _id: 'written', ...second }] as unknown as FoundResults[];
    expect(toResults(written, codeOf(consultation()))).toEqual(second);
  });

  it('names the group that too few were added to', async () => {
    await say(40, noise);
    await say(20, cold);
    await published();
    await say(20, noise);
    await say(1, cold);
    expect((await publish()).body).toEqual({ message: expect.stringContaining('Child: 1 new') });
  });

  it('is compared with the last release that had the question', async () => {
    await say(40, noise);
    await published();
    await published({ questions: [by], by });
    await say(3, noise);
    expect((await publish()).status).toBe(409);
  });

  it('is refused where somebody has been left out since', async () => {
    const [id] = await say(40, noise);
    await published();
    await pool.query(
      `insert into exclusion (consultation, id, at, who, reason)
       values ($1, $2, now(), 'an-officer', 'A test')`,
      [consultation().slug, id],
    );
    expect((await publish()).body).toEqual({
      message: expect.stringContaining(
        'somebody who is in the last release is not counted any more',
      ),
    });
  });

  it('at the same time is published once', async () => {
    await say(40, noise);
    const statuses = await Promise.all([publish(), publish()]);
    expect(statuses.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await see()).releases).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import type { Role } from '../../studio/lake/people.ts';
import {
  atlas,
  bringTo,
  later,
  metadata,
  newAtlas,
  releaseId,
  withRelease,
  type State,
} from '../support/lake-releases.ts';
import { book, contents, post } from '../support/lake-shelf.ts';

const type = (does: string) => `sanity.action.release.${does}`;
const edited = { patch: { set: { 'metadata.title': 'New' } } };

describe('the action', () => {
  const steps: [string, object, State[]][] = [
    ['edit', edited, ['active', 'scheduled']],
    ['publish', {}, ['active']],
    ['schedule', { publishAt: '2025-07-23T09:00:00Z' }, ['active', 'scheduled']],
    ['unschedule', {}, ['scheduled']],
    ['archive', {}, ['active']],
    ['unarchive', {}, ['archived']],
    ['delete', {}, ['archived', 'published']],
  ];
  const states: State[] = ['active', 'scheduled', 'published', 'archived'];
  const cases = steps.flatMap(([does, rest, allowed]) =>
    states.map((state) => [does, state, allowed.includes(state) ? 200 : 409, rest] as const),
  );

  it.each(cases)('“%s” of a release that is %s gets %i', async (does, state, status, rest) => {
    const { lake, client } = await withRelease(atlas, newAtlas);
    await bringTo(client, state);
    const before = await contents(lake);
    const actions = [{ actionType: type(does), releaseId, ...rest }];
    expect(await post(lake, 'actions/production', { body: { actions } })).toMatchObject({ status });
    if (status === 409) expect(await contents(lake)).toEqual(before);
  });

  it.each(steps)('“%s” of no release is refused', async (does, rest) => {
    const { lake } = await withRelease();
    const actions = [{ actionType: type(does), releaseId: 'winter', ...rest }];
    expect(await post(lake, 'actions/production', { body: { actions } })).toMatchObject({
      status: 409,
      body: { error: { items: [{ error: { type: 'documentNotFoundError' } }] } },
    });
  });

  const winter = { _id: '_.releases.winter', _type: 'system.release', name: 'winter' };
  it.each<[string, object, number]>([
    ['create', { releaseId, metadata }, 409],
    ['create', { releaseId: 'drafts', metadata }, 400],
    ['create', { releaseId: 'a.b', metadata }, 400],
    ['create', { releaseId: 'r', metadata: { releaseType: 'whenever' } }, 400],
    ['edit', { releaseId, patch: { set: { state: 'published' } } }, 409],
    ['edit', { releaseId, patch: { set: { publishAt: later } } }, 409],
    ['edit', { releaseId, patch: { ifRevisionID: 'x', set: { metadata } } }, 409],
    ['schedule', { releaseId, publishAt: 'tomorrow' }, 400],
    ['schedule', { releaseId }, 400],
    ['import', { releaseId: 'winter', attributes: { ...winter, state: 'odd' } }, 409],
    ['import', { releaseId: 'other', attributes: { ...winter, state: 'active' } }, 409],
    ['import', { releaseId: 'winter', attributes: { ...winter, name: 'x', state: 'active' } }, 409],
    ['burn', { releaseId }, 400],
  ])('“%s” with %j is refused with %i', async (does, rest, status) => {
    const { lake } = await withRelease();
    const before = await contents(lake);
    const actions = [{ actionType: type(does), ...rest }];
    expect(await post(lake, 'actions/production', { body: { actions } })).toMatchObject({ status });
    expect(await contents(lake)).toEqual(before);
  });

  it.each<[Role, number]>([
    ['administrator', 200],
    ['editor', 200],
    ['contributor', 403],
    ['viewer', 403],
  ])('of a release by a %s gets %i', async (role, status) => {
    const { lake } = await withRelease(newAtlas);
    for (const does of ['create', 'edit', 'schedule', 'publish', 'archive']) {
      const rest = does === 'create' ? { releaseId: 'r' } : { releaseId };
      const actions = [{ actionType: type(does), ...rest, ...edited, publishAt: later }];
      const body = { actions, dryRun: true };
      const answered = await post(lake, 'actions/production', { body, role });
      expect([does, answered.status]).toEqual([does, status]);
    }
  });
});

describe('a release whose documents would not fit together', () => {
  const wanting = book('versions.autumn.atlas', { sequel: { _ref: 'bible' } });

  it('cannot be published, and stays as it is', async () => {
    const { lake, client } = await withRelease(wanting);
    const before = await contents(lake);
    const publish = client.releases.publish({ releaseId });
    await expect(publish).rejects.toMatchObject({ statusCode: 409 });
    expect(await contents(lake)).toEqual(before);
  });

  it('cannot be scheduled, unless another comes first that has what it needs', async () => {
    const { client } = await withRelease(wanting, book('versions.summer.bible'));
    await client.releases.create({ releaseId: 'summer' });
    const schedule = () => client.releases.schedule({ releaseId, publishAt: later });
    await expect(schedule()).rejects.toThrow();
    const summer = (publishAt: string) =>
      client.releases.schedule({ releaseId: 'summer', publishAt });
    await summer('2025-07-22T09:00:00.001Z');
    await expect(schedule()).rejects.toThrow();
    await summer('2025-07-22T08:59:59.999Z');
    await expect(schedule()).resolves.toBeDefined();
    await expect(client.releases.unschedule({ releaseId: 'summer' })).rejects.toThrow();
    await client.releases.unschedule({ releaseId });
    await expect(client.releases.unschedule({ releaseId: 'summer' })).resolves.toBeDefined();
  });

  it('keeps what it refers to from being deleted', async () => {
    const { client } = await withRelease(wanting, book('bible'));
    await client.releases.schedule({ releaseId, publishAt: later });
    await expect(client.delete('bible')).rejects.toMatchObject({ statusCode: 409 });
  });
});

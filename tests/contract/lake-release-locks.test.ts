import { describe, expect, it } from 'vitest';
import { clientOf } from '../support/lake.ts';
import { bringTo, newAtlas, newBible, releaseId, withRelease } from '../support/lake-releases.ts';
import { contents, post } from '../support/lake-shelf.ts';

describe('the versions of a release', () => {
  const edit = { draftId: newAtlas._id, publishedId: 'atlas', patch: { set: { title: 'New' } } };
  const writes: [string, string, object][] = [
    ['edit', 'actions', { actions: [{ actionType: 'sanity.action.document.edit', ...edit }] }],
    ['addition', 'mutate', { mutations: [{ create: newBible }] }],
    ['discard', 'mutate', { mutations: [{ delete: { id: newAtlas._id } }] }],
  ];
  const cases = writes.flatMap(([what, path, body]) =>
    (['active', 'scheduled'] as const).map((state) => [what, state, path, body] as const),
  );

  it.each(cases)('are open to an %s while it is %s only if it is active', async (...given) => {
    const [, state, path, body] = given;
    const { lake, client } = await withRelease(newAtlas);
    await bringTo(client, state);
    const { status } = await post(lake, `${path}/production`, { body });
    expect(status).toBe(state === 'active' ? 200 : 409);
  });

  it.each(['published', 'archived'] as const)('cannot come into one that is %s', async (state) => {
    const { lake, client } = await withRelease(newAtlas);
    await bringTo(client, state);
    const body = { mutations: [{ create: newBible }] };
    expect(await post(lake, 'mutate/production', { body })).toMatchObject({ status: 409 });
  });

  it('are not open because something else is said of a release in the same breath', async () => {
    const { lake, client } = await withRelease(newAtlas);
    await bringTo(client, 'scheduled');
    const patch = { set: { 'metadata.title': 'New' } };
    const said = { actionType: 'sanity.action.release.edit', releaseId, patch };
    const actions = [said, { actionType: 'sanity.action.document.edit', ...edit }];
    const answered = await post(lake, 'actions/production', { body: { actions } });
    expect(answered).toMatchObject({ status: 409 });
  });
});

describe('the document of a release', () => {
  it.each([
    { patch: { id: '_.releases.autumn', set: { state: 'published' } } },
    { delete: { id: '_.releases.autumn' } },
    { create: { _id: '_.releases.r', _type: 'system.release', name: 'r', state: 'active' } },
  ])('is not for mutations such as %j', async (mutation) => {
    const { lake } = await withRelease();
    const before = await contents(lake);
    const body = { mutations: [mutation] };
    const answered = await post(lake, 'mutate/production', { body, role: 'administrator' });
    expect(answered).toMatchObject({ status: 409 });
    expect(await contents(lake)).toEqual(before);
  });

  it('is not for strangers’ eyes', async () => {
    const { lake } = await withRelease(newAtlas);
    expect(await clientOf(lake).fetch('*')).toEqual([]);
  });
});

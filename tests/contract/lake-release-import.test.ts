import { describe, expect, it } from 'vitest';
import { metadata, releaseId, withRelease } from '../support/lake-releases.ts';

const archived = (name: string) => ({
  _id: `_.releases.${name}`,
  _type: 'system.release',
  name,
  state: 'archived',
  metadata,
});

type IfExists = 'fail' | 'ignore' | 'replace';
const bringIn = (name: string, ifExists: IfExists) =>
  ({ actionType: 'sanity.action.release.import', releaseId: name, ifExists }) as const;

describe('a release', () => {
  it.each<IfExists>(['fail', 'ignore', 'replace'])(
    'of another lake is brought in, if it is to “%s” where there is one',
    async (ifExists) => {
      const { client } = await withRelease();
      await client.action({ ...bringIn('winter', ifExists), attributes: archived('winter') });
      const found = await client.releases.get({ releaseId: 'winter' });
      expect(found).toMatchObject(archived('winter'));
    },
  );

  it.each<[IfExists, string]>([
    ['ignore', 'active'],
    ['replace', 'archived'],
  ])('that is there already is to “%s”, and is then %s', async (ifExists, state) => {
    const { client } = await withRelease();
    await client.action({ ...bringIn(releaseId, ifExists), document: archived(releaseId) });
    expect(await client.releases.get({ releaseId })).toMatchObject({ state });
  });

  it('that is there already can be a reason to refuse', async () => {
    const { client } = await withRelease();
    const action = { ...bringIn(releaseId, 'fail'), document: archived(releaseId) };
    await expect(client.action(action)).rejects.toMatchObject({ statusCode: 409 });
  });
});

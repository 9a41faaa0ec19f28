import { describe, expect, it } from 'vitest';
import { evaluate, parse } from 'groq-js';
import type { Role } from '../../studio/lake/people.ts';
import { clientOf } from '../support/lake.ts';
import { asRole, book, contents, roles, shelf, staffedLake } from '../support/lake-shelf.ts';
import type { SanityClient } from '@sanity/client';

type Write = (client: SanityClient) => Promise<unknown>;

const ids = { publishedId: 'b', draftId: 'drafts.b' };
const act =
  (does: string, rest: object): Write =>
  (client) =>
    client.request({
      method: 'POST',
      url: '/data/actions/production',
      body: { actions: [{ actionType: `sanity.action.document.${does}`, ...rest }] },
    });

const onDrafts: [string, Write][] = [
  ['create a draft', (client) => client.create(book('drafts.new'))],
  ['patch a draft', (client) => client.patch('drafts.b').set({ title: 'x' }).commit()],
  ['delete a draft', (client) => client.delete('drafts.b')],
  ['edit a draft', act('edit', { ...ids, patch: { set: { title: 'x' } } })],
  [
    'begin a draft of what is published',
    act('edit', { publishedId: 'a', draftId: 'drafts.a', patch: {} }),
  ],
  ['discard a draft', act('discard', { draftId: 'drafts.b' })],
];
const onPublished: [string, Write][] = [
  ['create what is published', (client) => client.create(book('new'))],
  ['create a version', (client) => client.create(book('versions.r.new'))],
  ['patch what is published', (client) => client.patch('a').set({ title: 'x' }).commit()],
  ['delete what is published', (client) => client.delete('a')],
  ['delete by a query', (client) => client.delete({ query: '*[_id == "a"]' })],
  [
    'write a draft and what is published at once',
    (client) =>
      client.transaction([{ create: book('drafts.new') }, { create: book('new') }]).commit(),
  ],
  ['publish', act('publish', ids)],
  ['unpublish', act('unpublish', { publishedId: 'a', draftId: 'drafts.a' })],
  ['delete', act('delete', { publishedId: 'a' })],
];

const mayPublish: Role[] = ['administrator', 'editor'];
const mayDraft: Role[] = [...mayPublish, 'contributor'];
const both = (write: [string, Write], allowed: Role[]) =>
  roles.map((role): [Role, string, string, Write] => [
    role,
    allowed.includes(role) ? 'may' : 'may not',
    ...write,
  ]);
const cases = [
  ...onDrafts.flatMap((write) => both(write, mayDraft)),
  ...onPublished.flatMap((write) => both(write, mayPublish)),
];

describe('the lake lets each do what their role allows', () => {
  it.each(cases)('%s %s %s', async (role, may, _what, write) => {
    const { lake } = await shelf(book('a'), book('drafts.b'));
    const before = await contents(lake);
    const written = write(asRole(lake, role));
    if (may === 'may') {
      await expect(written).resolves.toBeDefined();
      expect(await contents(lake)).not.toEqual(before);
      return;
    }
    await expect(written).rejects.toMatchObject({
      statusCode: 403,
      details: { items: [{ error: { type: 'insufficientPermissionsError' } }] },
    });
    expect(await contents(lake)).toEqual(before);
  });

  it('a viewer may not even write what changes nothing', async () => {
    const { lake } = await shelf(book('a'));
    const written = asRole(lake, 'viewer').createIfNotExists(book('a'));
    await expect(written).rejects.toMatchObject({ statusCode: 403 });
  });

  it.each([
    ['administrator', 'a', true],
    ['editor', 'a', true],
    ['contributor', 'a', false],
    ['contributor', 'drafts.a', true],
    ['contributor', 'versions.r.a', false],
    ['viewer', 'a', false],
    ['viewer', 'drafts.a', false],
  ] as const)('and tells the Studio the same: %s, %s, %s', async (role, _id, allowed) => {
    const client = asRole(await staffedLake(), role);
    const url = '/projects/local/datasets/production/acl';
    const acl = await client.request<{ filter: string; permissions: string[] }[]>({ url });
    const matching = [];
    for (const { filter, permissions } of acl) {
      const value = await evaluate(parse(`*[${filter}]`), { dataset: [book(_id)] });
      if ((await value.get()).length > 0) matching.push(...permissions);
    }
    expect(matching.includes('update')).toBe(allowed);
    expect(matching).toContain('read');
  });
});

describe('the lake knows', () => {
  it.each(roles)('the %s by the token', async (role) => {
    const me = await asRole(await staffedLake(), role).users.getById('me');
    expect(me).toMatchObject({
      id: `p-${role}`,
      name: `The ${role}`,
      role,
      roles: [{ name: role }],
    });
  });

  it.each([
    ['a stranger', undefined],
    ['somebody whose token is not ours', 'of-somebody-else'],
  ])('not %s, who has to sign in', async (_who, token) => {
    const lake = await staffedLake();
    const client = clientOf(lake, token ? { token } : {});
    for (const url of ['/users/me', '/projects/local/datasets/production/acl'])
      await expect(client.request({ url })).rejects.toMatchObject({
        statusCode: 401,
        response: { body: { errorCode: 'SIO-401-ANF' } },
      });
  });
});

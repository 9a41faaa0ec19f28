import { readFileSync } from 'node:fs';
import type { SanityClient } from '@sanity/client';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../support/files.ts';
import { clientOf } from '../support/lake.ts';
import { asRole, shelf, staffedLake } from '../support/lake-shelf.ts';

const picture = readFileSync('tests/fixtures/friends-of-example-park.png');

describe('a picture that is uploaded', () => {
  it.each(['administrator', 'editor', 'contributor'] as const)(
    'by a %s is a document, with its size and what was said of it',
    async (role) => {
      const client = asRole(await staffedLake(), role);
      const source = { id: 's', name: 'shelf', url: 'https://example.gov.uk' };
      const said = { filename: 'logo.png', title: 'Logo', description: 'A tree', source };
      const asset = await client.assets.upload('image', picture, said);
      expect(asset).toMatchObject({
        _type: 'sanity.imageAsset',
        originalFilename: 'logo.png',
        title: 'Logo',
        description: 'A tree',
        source,
        metadata: { dimensions: { width: 640, height: 240 } },
      });
      const shown = await fetch(asset.url);
      expect(Buffer.from(await shown.arrayBuffer())).toEqual(picture);
    },
  );

  it('again is the same document', async () => {
    const client = asRole(await staffedLake(), 'editor');
    const first = await client.assets.upload('image', picture);
    expect(await client.assets.upload('image', picture)).toEqual(first);
  });

  it('but is none is refused', async () => {
    const client = asRole(await staffedLake(), 'editor');
    const upload = client.assets.upload('image', Buffer.from('<html>'));
    await expect(upload).rejects.toMatchObject({ statusCode: 400 });
  });
});

const uploads = [
  { kind: 'image', bytes: picture, named: {} },
  { kind: 'file', bytes: filesOf.pdf, named: { filename: 'The plan.pdf' } },
] as const;

describe.each(uploads)('an upload as $kind', ({ kind, bytes, named }) => {
  const upload = (client: SanityClient) => client.assets.upload(kind as 'file', bytes, named); // both are typed by the one name

  it('cannot be deleted while something shows it or refers to it', async () => {
    const { client } = await shelf();
    const { _id: _ref } = await upload(client);
    await client.create({ _id: 'a', _type: 'book', cover: { asset: { _ref } } });
    await expect(client.delete(_ref)).rejects.toMatchObject({ statusCode: 409 });
  });

  it.each([
    ['viewer', 403],
    [undefined, 401],
  ] as const)('by a %s is refused', async (role, statusCode) => {
    const lake = await staffedLake();
    const client = role ? asRole(lake, role) : clientOf(lake);
    await expect(upload(client)).rejects.toMatchObject({ statusCode });
  });

  it('may be changed by those who publish, and not by a contributor', async () => {
    const lake = await staffedLake();
    const { _id } = await upload(asRole(lake, 'contributor'));
    const rename = (role: 'editor' | 'contributor') =>
      asRole(lake, role).patch(_id).set({ title: 'New' }).commit();
    await expect(rename('contributor')).rejects.toMatchObject({ statusCode: 403 });
    await expect(rename('editor')).resolves.toMatchObject({ title: 'New' });
  });
});

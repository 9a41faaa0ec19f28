import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../support/files.ts';
import { clientOf, temporaryFolder, testLake } from '../support/lake.ts';
import { asRole, staffedLake } from '../support/lake-shelf.ts';

const pdf = filesOf.pdf;
const sha1 = createHash('sha1').update(pdf).digest('hex');
const named = { filename: 'The plan (final).pdf' };

describe('a file that is uploaded', () => {
  it.each(['administrator', 'editor', 'contributor'] as const)(
    'by a %s is a document that says what it is and how large, and its bytes are there',
    async (role) => {
      const lake = await staffedLake();
      const client = asRole(lake, role);
      const asset = await client.assets.upload('file', pdf, { ...named, title: 'The plan' });
      expect(asset).toMatchObject({
        ...{ _id: `file-${sha1}-pdf`, _type: 'sanity.fileAsset', assetId: sha1, sha1hash: sha1 },
        ...{ extension: 'pdf', mimeType: 'application/pdf', size: pdf.length },
        ...{ originalFilename: named.filename, title: 'The plan' },
        path: `files/local/production/${sha1}.pdf`,
        url: `${lake.url}/files/local/production/${sha1}.pdf`,
      });
      const shown = await fetch(asset.url);
      expect(Buffer.from(await shown.arrayBuffer())).toEqual(pdf);
    },
  );

  it('again is the same document, and as another kind is another', async () => {
    const client = asRole(await staffedLake(), 'editor');
    const first = await client.assets.upload('file', pdf, named);
    expect(await client.assets.upload('file', pdf, named)).toEqual(first);
    const { _id } = await client.assets.upload('file', pdf, { filename: 'plan.txt' });
    expect(_id).toBe(`file-${sha1}-txt`);
  });

  it.each(['plan', 'plan.', 'plan.p/f', 'plan.p.-f', `plan.${'f'.repeat(17)}`, ''])(
    'as “%s” is of no known kind',
    async (filename) => {
      const client = asRole(await staffedLake(), 'editor');
      const asset = await client.assets.upload('file', pdf, { filename });
      expect(asset).toMatchObject({ extension: 'bin', mimeType: 'application/octet-stream' });
    },
  );
});

/** The answer to who asks for a file that was uploaded under that name. */
async function served(filename: string, search = ''): Promise<Response> {
  const client = asRole(await staffedLake(), 'editor');
  const { url } = await client.assets.upload('file', Buffer.from('<script>1</script>'), {
    filename,
  });
  return fetch(url + search);
}

describe('a file of the lake', () => {
  it.each(['plan.html', 'plan.svg', 'plan.pdf', 'plan.js'])(
    'can run nothing in the browser: %s',
    async (filename) => {
      const { headers } = await served(filename);
      expect(headers.get('content-security-policy')).toContain('sandbox');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-type')).not.toMatch(/html|svg|script/);
    },
  );

  it.each([
    ['', null],
    ['?dl=', 'attachment'],
    ['?dl=the%20plan.pdf', "attachment; filename*=UTF-8''the%20plan.pdf"],
    [`?dl=${encodeURIComponent('a"\r\nx: y(\'*).pdf')}`, /UTF-8''a%22%0D%0Ax%3A%20y%28%27%2a%29/],
  ])('asked for with “%s” is saved as %s', async (search, expected) => {
    const said = (await served('plan.pdf', search)).headers.get('content-disposition');
    if (expected instanceof RegExp) expect(said).toMatch(expected);
    else expect(said).toBe(expected);
  });

  it.each(['nothing.pdf', '..%2Fsnapshot.ndjson', '..%2F..%2Fetc%2Fpasswd', `${sha1}.pdf`])(
    'is not found at %s',
    async (file) => {
      const { url } = await testLake();
      expect((await fetch(`${url}/files/local/production/${file}`)).status).toBe(404);
    },
  );

  it('comes with a seed that names it', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'plan.pdf'), pdf);
    const text = { _sanityAsset: 'file@file://./plan.pdf' };
    const seed = join(folder, 'seed.ndjson');
    writeFileSync(seed, JSON.stringify({ _id: 'a', _type: 'book', text }));
    const client = clientOf(await testLake({ seed: [seed] }));
    expect(
      await client.fetch(
        '*[_type == "book"][0]{ text{ _type, asset->{ originalFilename, size } } }',
      ),
    ).toEqual({
      text: { _type: 'file', asset: { originalFilename: 'plan.pdf', size: pdf.length } },
    });
  });
});

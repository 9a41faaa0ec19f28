import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';
import type { Lake } from '../../studio/lake/server.ts';
import { filesOf } from '../support/files.ts';
import { temporaryFolder } from '../support/lake.ts';
import { asRole, staffedLake, without } from '../support/lake-shelf.ts';
import { fillLake, soon } from '../support/office.ts';
import { sanity } from '../support/sanity-cli.ts';

const LOGO = 'friends-of-example-park.png';

async function officeLake(): Promise<Lake> {
  const lake = await fillLake(temporaryFolder());
  onTestFinished(lake.close);
  return lake;
}

const asset = z.object({
  _type: z.enum(['sanity.imageAsset', 'sanity.fileAsset']),
  url: z.string(),
});

async function documentsIn(lake: Lake): Promise<Map<string, object>> {
  const found = await asRole(lake, 'administrator').fetch<{ _id: string }[]>('*');
  return new Map(
    found.toSorted((a, b) => (a._id < b._id ? -1 : 1)).map((each) => [each._id, each]),
  );
}

/**
 * What must be the same in both lakes. The tool creates each document with the `_createdAt` that it
 * had, and a lake gives whatever is written its own `_rev` and `_updatedAt`. Of a picture or a file the tool
 * sends the bytes and what was said of it, so it is created when it arrives, at an address of the
 * lake to which it came.
 */
function whatLasts(documents: Map<string, object>): object[] {
  return [...documents.values()].map((document) => {
    const isAsset = asset.safeParse(document).success;
    return without(document, ['_rev', '_updatedAt', ...(isAsset ? ['_createdAt', 'url'] : [])]);
  });
}

async function assetsIn(documents: Map<string, object>): Promise<string[]> {
  const urls = [...documents.values()].flatMap((each) => asset.safeParse(each).data?.url ?? []);
  const shown = await Promise.all(urls.map(async (url) => (await fetch(url)).arrayBuffer()));
  return shown.map((bytes) => Buffer.from(bytes).toString('base64'));
}

describe('the command line tool of Sanity', () => {
  it('copies a whole lake into an empty one', async () => {
    const [office, copy] = [await officeLake(), await staffedLake()];
    const file = join(temporaryFolder(), 'office.tar.gz');
    await sanity(office, 'dataset', 'export', 'production', file);
    const said = await sanity(copy, 'dataset', 'import', file, 'production');

    const [before, after] = [await documentsIn(office), await documentsIn(copy)];
    const assets = await assetsIn(after);
    expect(said).toContain(`Imported ${before.size - assets.length} documents`); // it counts them apart
    expect(whatLasts(after)).toStrictEqual(whatLasts(before));
    expect(assets).toStrictEqual(await assetsIn(before));
    expect(assets).toContain(readFileSync(`tests/fixtures/${LOGO}`).toString('base64'));
    expect(assets).toContain(filesOf.pdf.toString('base64'));
  });

  it('imports all that we ship, with its pictures', async () => {
    const lake = await staffedLake();
    const file = join(temporaryFolder(), 'content.tar');
    execFileSync('tar', ['-cf', file, 'content'], { cwd: 'studio' });
    const said = await sanity(lake, 'dataset', 'import', file, 'production');
    const documents = await documentsIn(lake);
    const pictures = await assetsIn(documents);
    expect(pictures.length).toBeGreaterThan(9);
    expect(said).toContain(`Imported ${documents.size - pictures.length} documents`);
    const version: unknown = documents.get('version-send-priorities-easy-read');
    expect(JSON.stringify(version)).toContain('"_ref":"image-');
    expect(JSON.stringify(version)).not.toContain('_sanityAsset');
  });

  it('asks for what is published, and gets a draft', async () => {
    const lake = await officeLake();
    const asked = await sanity(lake, 'documents', 'query', 'count(*[_type == "page"])');
    expect(JSON.parse(asked)).toBe(4);
    const got = await sanity(lake, 'documents', 'get', 'drafts.index');
    expect(JSON.parse(got)).toMatchObject({ _id: 'drafts.index', links: [soon] });
  });
});

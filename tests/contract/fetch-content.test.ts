import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createContentClient } from '../../src/content/client.ts';
import { fetchContent, fetchSnapshot, writeSnapshot } from '../../src/content/fetch-snapshot.ts';
import { writeImages } from '../../src/content/images.ts';
import { readSnapshot } from '../../src/content/snapshot.ts';
import { seedFile, statesFile } from '../support/content.ts';
import { temporaryFolder, testLake, writing } from '../support/lake.ts';

const seed = [seedFile, statesFile];
const clientFor = ({ url }: { url: string }) => createContentClient({ SANITY_API_HOST: url });

describe('fetchSnapshot()', () => {
  it('gives what writeSnapshot() keeps and readSnapshot() gives back', async () => {
    const snapshot = await fetchSnapshot(clientFor(await testLake({ seed })));
    const file = join(temporaryFolder(), 'not/yet/there/snapshot.json');
    writeSnapshot(snapshot, file);
    expect(snapshot.consultations).toHaveLength(4);
    expect(readSnapshot(file)).toEqual(snapshot);
  });

  it('does not see a draft', async () => {
    const lake = await testLake({ seed });
    const before = await fetchSnapshot(clientFor(lake));
    const draft = { _id: 'drafts.page-cookies', _type: 'page', title: 'Biscuits' };
    lake.append(writing(draft));
    expect(await fetchSnapshot(clientFor(lake))).toEqual(before);
  });
});

it('readSnapshot() says which field of a file is wrong', async () => {
  const file = join(temporaryFolder(), 'snapshot.json');
  const snapshot = await fetchSnapshot(clientFor(await testLake({ seed })));
  writeSnapshot({ ...snapshot, revision: '' }, file);
  expect(() => readSnapshot(file)).toThrow(/Cannot read .*snapshot\.json:[\s\S]*revision/);
});

it.each([
  ['the variables are not set', {}],
  ['they are empty', { SANITY_PROJECT_ID: '', SANITY_API_HOST: '' }],
])('createContentClient() says what to set where %s', (_when, variables) => {
  expect(() => createContentClient(variables)).toThrow('set SANITY_PROJECT_ID');
});

it('createContentClient() asks a project of Sanity’s own at its own address', () => {
  const { url, useCdn } = createContentClient({ SANITY_PROJECT_ID: 'abc123' }).config();
  expect(url).toBe('https://abc123.api.sanity.io/v2025-02-19');
  expect(useCdn).toBe(false);
});

describe('writeImages()', () => {
  it('writes a logo in two sizes and two formats, where its page looks for it', async () => {
    const lake = await testLake({ seed });
    const { snapshot, images } = await fetchContent(clientFor(lake));
    const folder = join(temporaryFolder(), 'images');
    const park = snapshot.consultations.find(({ slug }) => slug === 'park-play-area')!;
    const logo = park.partners[1]!.logo!;
    const its = images.filter(({ name }) => logo.src.endsWith(name));
    await writeImages(its, { folder, apiHost: lake.url });

    expect(logo).toMatchObject({ width: 320, height: 120, alt: 'Friends of Example Park' });
    const path = join(folder, logo.src.replace('/images/', ''));
    const [plain, double] = [await sizeOf(`${path}.avif`), await sizeOf(`${path}@2x.webp`)];
    expect([plain, double]).toEqual([
      [320, 120],
      [640, 240],
    ]);
    expect(existsSync(`${path}.webp`) && existsSync(`${path}@2x.avif`)).toBe(true);
  });

  it('makes an image once, and copies it from where it is kept ever after', async () => {
    const lake = await testLake({ seed });
    const { images } = await fetchContent(clientFor(lake));
    const place = { apiHost: lake.url, kept: temporaryFolder() };
    const [first, second] = [temporaryFolder(), temporaryFolder()];
    await writeImages(images.slice(0, 1), { ...place, folder: first });
    const [made] = readdirSync(first);
    writeFileSync(join(place.kept, made!), 'what is kept');
    await writeImages(images.slice(0, 1), { ...place, folder: second });
    expect(readdirSync(second)).toEqual(readdirSync(first));
    expect(readFileSync(join(second, made!), 'utf8')).toBe('what is kept');
    rmSync(join(place.kept, made!));
    await writeImages(images.slice(0, 1), { ...place, folder: second });
    expect(readFileSync(join(second, made!))).toEqual(readFileSync(join(first, made!)));
  });

  it('fetches from nowhere but the places where assets are', async () => {
    const url = 'http://127.0.0.1:1/secret.png';
    const place = { folder: temporaryFolder(), apiHost: 'http://127.0.0.1:2' };
    await expect(writeImages([{ name: 'a', url, width: 320 }], place)).rejects.toThrow(
      'it is not at https://cdn.sanity.io or http://127.0.0.1:2',
    );
  });

  it('does not follow an asset to another place', async () => {
    const logo = readFileSync('tests/fixtures/friends-of-example-park.png');
    let visits = 0;
    const other = await serving((response) => {
      visits += 1;
      response.end(logo);
    });
    const apiHost = await serving((response) => response.writeHead(302, { location: other }).end());
    const source = { name: 'a', url: `${apiHost}/a.png`, width: 320 };
    const written = writeImages([source], { folder: temporaryFolder(), apiHost });
    await expect(written).rejects.toThrow();
    expect(visits).toBe(0);
  });
});

/** The address of a server that answers everything alike. */
async function serving(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_request, response) => answer(response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function sizeOf(file: string): Promise<[number, number]> {
  const { width, height } = await sharp(readFileSync(file)).metadata();
  return [width, height];
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { explained } from '../../netlify/publishing/explained.ts';
import { createContentClient } from '../../src/content/client.ts';
import { fetchContent } from '../../src/content/fetch-snapshot.ts';
import type { FileSource } from '../../src/content/file-sources.ts';
import { writeFiles } from '../../src/content/files.ts';
import { Unreadable } from '../../src/content/read-document.ts';
import type { LinkedDocument } from '../../src/domain/documents.ts';
import { seedFile } from '../support/content.ts';
import { filesOf } from '../support/files.ts';
import { temporaryFolder, testLake } from '../support/lake.ts';
import { asRole } from '../support/lake-shelf.ts';
import { passOf } from '../support/lake-people.ts';

const send = 'consultation-send-priorities';

/** A lake in which a consultation has a file among its documents. */
async function lakeWith(bytes: Buffer, filename: string) {
  const lake = await testLake({ seed: [seedFile], tokens: [passOf('editor')] });
  const officer = asRole(lake, 'editor');
  const { _id: _ref } = await officer.assets.upload('file', bytes, { filename });
  const file = { _type: 'file', asset: { _type: 'reference', _ref } };
  const document = { _type: 'linkedDocument', _key: 'a', title: 'The Plan', webPage: '/plan/' };
  await officer
    .patch(send)
    .set({ documents: [{ ...document, file }] })
    .commit();
  const fetched = await fetchContent(createContentClient({ SANITY_API_HOST: lake.url }));
  return { lake, ...fetched };
}

const sourceAt = (url: string, bytes: Buffer = filesOf.pdf): FileSource => ({
  ...{ address: '/documents/0123456789ab/the-plan.pdf', url, format: 'pdf' },
  sha1: createHash('sha1').update(bytes).digest('hex'),
  owner: { _id: send, _type: 'consultation', title: 'Priorities' },
  path: ['documents', 0, 'file'],
});

/** The address of a server that answers everything alike. */
async function serving(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it('writeFiles() puts each file where its page links to it, as it was uploaded', async () => {
  const { lake, files, snapshot } = await lakeWith(filesOf.word, 'a b (1).DOCX');
  const folder = temporaryFolder();
  await writeFiles(files, { folder, apiHost: lake.url });
  const [{ href, format, bytes }] = snapshot.consultations[0]!.documents as [LinkedDocument];
  expect(href).toMatch(/^\/documents\/[0-9a-f]{12}\/the-plan\.docx$/);
  expect([format, bytes]).toEqual(['word', filesOf.word.length]);
  expect(readFileSync(join(folder, href))).toEqual(filesOf.word);
  expect(readdirSync(join(folder, href, '..'))).toEqual(['the-plan.docx']);
});

it('writeFiles() fetches a file once, and again where its copy is not what it was', async () => {
  let visits = 0;
  const apiHost = await serving((_request, response) => {
    visits += 1;
    response.end(filesOf.pdf);
  });
  const [source, kept] = [sourceAt(`${apiHost}/a.pdf`), temporaryFolder()];
  const write = async () => {
    const folder = temporaryFolder();
    await writeFiles([source], { folder, apiHost, kept });
    expect(readFileSync(join(folder, source.address))).toEqual(filesOf.pdf);
    return visits;
  };
  expect([await write(), await write()]).toEqual([1, 1]);
  writeFileSync(join(kept, source.sha1), '<script>');
  expect([await write(), await write()]).toEqual([2, 2]);
});

describe('a build ends, and says in which document and field, where a file', () => {
  const refused = async (source: FileSource, apiHost?: string): Promise<Unreadable> => {
    const folder = temporaryFolder();
    const error: unknown = await writeFiles([source], { folder, apiHost }).catch(
      (cause: unknown) => cause,
    );
    expect(existsSync(join(folder, source.address))).toBe(false);
    expect(error).toBeInstanceOf(Unreadable);
    return error as Unreadable;
  };

  it.each<[string, RequestListener]>([
    ['is gone', (_request, response) => response.writeHead(404).end(filesOf.pdf)],
    ['cannot be had now', (_request, response) => response.writeHead(503).end(filesOf.pdf)],
    ['does not come', (_request, response) => response.destroy()],
    ['comes in half', (_request, response) => response.end(filesOf.pdf.subarray(0, 100))],
    ['comes as another', (_request, response) => response.end(filesOf.word)],
    [
      'is said to be elsewhere',
      (request, response) =>
        request.url === '/a.pdf'
          ? response.writeHead(302, { location: '/b.pdf' }).end()
          : response.end(filesOf.pdf),
    ],
  ])('%s', async (_what, answer) => {
    const apiHost = await serving(answer);
    expect(explained(await refused(sourceAt(`${apiHost}/a.pdf`), apiHost))).toEqual({
      document: { id: send, type: 'consultation', title: 'Priorities' },
      field: 'Documents › 1 › File',
      message:
        'The file cannot be fetched from where it is kept: publish once more, and if that fails too, upload it again. The site stays as it was.',
    });
  });

  it('is at a place where no assets are', async () => {
    let visits = 0;
    const elsewhere = await serving((_request, response) => {
      visits += 1;
      response.end(filesOf.pdf);
    });
    const { cause } = await refused(sourceAt(`${elsewhere}/a.pdf`), 'http://127.0.0.1:2');
    expect(String(cause)).toContain('it is not at https://cdn.sanity.io or http://127.0.0.1:2');
    expect(visits).toBe(0);
  });

  it.each([
    ['HTML', '<!DOCTYPE html><script>alert(1)</script>'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ])('is %s that was called a PDF', async (_kind, text) => {
    const { lake, files } = await lakeWith(Buffer.from(text), 'plan.pdf');
    expect(explained(await refused(files[0]!, lake.url))).toMatchObject({
      field: 'Documents › 1 › File',
      message:
        'This is no PDF, although its name says so: save it as one, and upload that. The site stays as it was.',
    });
  });
});

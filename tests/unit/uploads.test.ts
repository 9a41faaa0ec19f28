import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOfFormat } from '../../src/content/file-bytes.ts';
import { fileSources } from '../../src/content/file-sources.ts';
import { toSnapshot } from '../../src/content/to-site.ts';
import { copyOf } from '../../src/domain/copy.ts';
import { formatText } from '../../src/domain/documents.ts';
import { fileKinds, formatOf, type FileFormat } from '../../src/domain/file-kinds.ts';
import { uploadAddress } from '../../src/domain/upload-address.ts';
import { asset, upload } from '../fixtures/information.ts';
import { changed, foundIn } from '../support/content.ts';
import { filesOf, officeOf } from '../support/files.ts';
import { hostileStrings } from '../support/hostile-strings.ts';
import { original, seed } from '../support/shipped.ts';

const found = await foundIn([...changed(seed, original._id, { documents: [upload] }), asset]);
const address = '/documents/0123456789ab/the-strategy-as-it-is-now.pdf';

it('an uploaded document is at an address of the site, and is what the file is', () => {
  const [document] = toSnapshot(found).consultations[0]!.documents;
  expect(document).toEqual({
    ...{ title: upload.title, webPage: '/now/', href: address },
    ...{ format: 'pdf', bytes: 2_100_000 },
  });
});

it('what somebody typed before they chose a file does not count', async () => {
  const typed = { ...upload, format: 'word', kilobytes: 1 };
  const again = await foundIn([...changed(seed, original._id, { documents: [typed] }), asset]);
  expect(toSnapshot(again).consultations[0]!.documents).toMatchObject([
    { format: 'pdf', bytes: 2_100_000 },
  ]);
});

it('nothing of where it is kept, nor the name that it had, is in what the site is made of', () => {
  const text = JSON.stringify(toSnapshot(found));
  for (const word of ['cdn.sanity.io', 'FINAL', asset.sha1hash]) expect(text).not.toContain(word);
});

it('fileSources() says from where to fetch it, once, and whose it is', async () => {
  const twice = [upload, { ...upload, _key: 'b' }];
  const sources = fileSources(
    await foundIn([...changed(seed, original._id, { documents: twice }), asset]),
  );
  expect(sources).toEqual([
    {
      ...{ address, url: asset.url, sha1: asset.sha1hash, format: 'pdf' },
      owner: expect.objectContaining({ _id: original._id }),
      path: ['documents', expect.any(Number), 'file'],
    },
  ]);
});

it('a copy of a consultation has the same file', () => {
  expect(copyOf({ ...original, documents: [upload] })['documents']).toEqual([upload]);
});

const named = (title: string, extension = 'pdf') =>
  uploadAddress({ sha1: asset.sha1hash, extension, mimeType: '', bytes: 1 }, title);

it.each([
  ['The Plan: 2025–26', 'the-plan-2025-26.pdf'],
  ['Cynllun Llên', 'cynllun-llen.pdf'],
  ['People’s plan', 'peoples-plan.pdf'],
  ['منصوبہ', 'document.pdf'],
  ['../../etc/passwd', 'etc-passwd.pdf'],
  [`${'a'.repeat(59)} b`, `${'a'.repeat(59)}.pdf`],
  ['a'.repeat(61), `${'a'.repeat(60)}.pdf`],
])('uploadAddress() of “%s” ends with %s', (title, expected) => {
  expect(named(title)).toBe(`/documents/0123456789ab/${expected}`);
});

it('uploadAddress() is safe to write in an address, a folder and a header, whatever it is called', () => {
  const titles = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostileStrings));
  fc.assert(
    fc.property(titles, (title) => {
      expect(named(title)).toMatch(/^\/documents\/0123456789ab\/[a-z0-9][a-z0-9-]{0,59}\.pdf$/);
    }),
  );
});

it.each([
  ['pdf', 'pdf'],
  ['PDF', 'pdf'],
  ['docx', 'word'],
  ['doc', undefined],
  ['docm', undefined],
  ['html', undefined],
  ['svg', undefined],
  ['', undefined],
  [undefined, undefined],
])('formatOf(%s) is %s', (extension, expected) => {
  expect(formatOf(extension)).toBe(expected);
});

it('every kind of document that is a file can be uploaded', () => {
  expect(['web-page', ...Object.keys(fileKinds)]).toEqual(Object.keys(formatText));
});

const formats = Object.keys(fileKinds) as FileFormat[];
const html = '<!DOCTYPE html><script>alert(1)</script>';
const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';

describe('isOfFormat()', () => {
  it.each(formats)('knows %s by its bytes', (format) => {
    expect(formats.filter((each) => isOfFormat(filesOf[each], format))).toEqual([format]);
  });

  it.each([
    ['HTML', html],
    ['SVG', svg],
    ['HTML after blanks', `\r\n\t ${html}`],
    ['HTML after a byte order mark', `\ufeff${html}`],
    ['HTML before a PDF', `${html}%PDF-1.7`],
    ['a comment of HTML', '<!-- --><script>'],
    ['a program', '\u007fELF\u0000\u0000'],
  ])('takes %s for none of them', (_what, text) => {
    expect(formats.filter((format) => isOfFormat(Buffer.from(text), format))).toEqual([]);
  });

  it('takes nothing for none of them but a table', () => {
    expect(formats.filter((format) => isOfFormat(Buffer.alloc(0), format))).toEqual(['csv']);
  });

  it.each([
    ['a byte order mark', '\ufefflibrary,hours'],
    ['a number that is hidden', '<5,<10'],
  ])('takes a table that begins with %s', (_what, text) => {
    expect(isOfFormat(Buffer.from(text), 'csv')).toBe(true);
  });

  it.each<[string, FileFormat, Buffer]>([
    ['macros', 'word', officeOf('word/document.xml', { 'word/vbaProject.bin': Buffer.from('x') })],
    ['HTML before it', 'word', Buffer.concat([Buffer.from(html), filesOf.word])],
    ['its end cut off', 'excel', filesOf.excel.subarray(0, -30)],
    ['no part of its kind', 'powerpoint', officeOf('ppt.xml')],
  ])('does not take a file with %s for %s', (_what, format, bytes) => {
    expect(isOfFormat(bytes, format)).toBe(false);
  });
});

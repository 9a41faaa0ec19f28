import { describe, expect, it } from 'vitest';
import { explained } from '../../netlify/publishing/explained.ts';
import { toSnapshot } from '../../src/content/to-site.ts';
import { MOST_BYTES } from '../../src/domain/uploads.ts';
import { asset, page, upload } from '../fixtures/information.ts';
import { changed, foundIn } from '../support/content.ts';
import { original, seed } from '../support/shipped.ts';
import { draftWith, errorsOf, marksOf } from '../support/studio-validation.ts';

const kinds =
  'Upload one of these: PDF (.pdf), Word document (.docx), Excel spreadsheet (.xlsx), PowerPoint presentation (.pptx), OpenDocument text (.odt), OpenDocument spreadsheet (.ods), CSV (.csv)';

const GONE = 'The file is not there any more: remove it, and upload it again';
const noWebPage = { ...upload, webPage: undefined };

/** What a build says of a document and a file, or nothing. */
async function refusal(document: object, file?: object): Promise<unknown> {
  const written = changed(seed, original._id, { documents: [document] });
  const found = await foundIn([...written, ...(file ? [{ ...asset, ...file }] : [])]);
  try {
    toSnapshot(found);
    return undefined;
  } catch (error) {
    return error;
  }
}

const studioErrors = (document: object, file?: object) =>
  errorsOf(draftWith({ documents: [document] }), [
    ...seed,
    ...(file ? [{ ...asset, ...file }] : []),
  ]);

type Wrong = [what: string, document: object, file: object | undefined, at: string, why: string];

const extensions = ['html', 'svg', 'exe', 'doc', 'docm', 'zip'];
const types = [
  ...['text/html', 'text/html; charset=utf-8', 'image/svg+xml', 'application/xhtml+xml'],
  ...['text/xml', 'application/xml', 'text/javascript', 'Application/JavaScript'],
];

const wrong: Wrong[] = [
  [
    'a PDF without a web page',
    noWebPage,
    {},
    'webPage',
    'Give the address of the same as a web page',
  ],
  [
    'a PDF whose web page is a PDF',
    { ...upload, webPage: '/now.pdf' },
    {},
    'webPage',
    'This is the file again: give the address of a web page',
  ],
  [
    'neither a file nor an address',
    { ...upload, file: undefined },
    undefined,
    'file',
    'Upload the file here, or give an address below',
  ],
  [
    'a file that was removed, and no address',
    { ...upload, file: { _type: 'file' } },
    undefined,
    'file',
    'Upload the file here, or give an address below',
  ],
  [
    'both a file and an address',
    { ...page, _key: 'upload', file: upload.file },
    {},
    'href',
    'Give an address or upload a file, not both: remove one of the two',
  ],
  ...['../../../../index.html', '0123/../../x'].map((sha1hash): Wrong => [
    `a file whose checksum would be another address: ${sha1hash}`,
    upload,
    { sha1hash },
    'file',
    GONE,
  ]),
  ...extensions.map((extension): Wrong => [
    `a .${extension} file`,
    upload,
    { extension },
    'file',
    `A .${extension} file cannot be offered here. ${kinds}`,
  ]),
  ...types.map((mimeType): Wrong => [
    `a PDF of the type ${mimeType}`,
    upload,
    { mimeType },
    'file',
    `The file is of the type ${mimeType}. ${kinds}`,
  ]),
  ['an empty file', upload, { size: 0 }, 'file', 'The file is empty: upload it again'],
  [
    'a file of a byte too many',
    upload,
    { size: MOST_BYTES + 1 },
    'file',
    'The file is larger than 10 MB, and people pay for what they fetch. Make the pictures in it smaller, or split it',
  ],
];

describe('the build and the Studio alike refuse', () => {
  it.each(wrong)('%s', async (_what, document, file, field, message) => {
    const refused = await refusal(document, file);
    expect(String(refused)).toMatch(
      `Cannot read consultation "send-priorities": documents[0].${field}: ${message}`,
    );
    const errors = await studioErrors(document, file);
    expect(new Set(errors.map(({ path }) => path))).toEqual(
      new Set([`documents[upload].${field}`]),
    );
    expect(errors.some((each) => each.message.includes(message))).toBe(true);
  });

  it.each<[string, object, object]>([
    ['an uploaded PDF with a web page', upload, {}],
    ['one whose name ends with capitals', upload, { extension: 'PDF' }],
    ['a file of as much as it can be', upload, { size: MOST_BYTES }],
    ['a file of a byte', upload, { size: 1 }],
    ['a Word document without a web page', noWebPage, { extension: 'docx' }],
    [
      'the type of a Word document, which is no XML',
      noWebPage,
      {
        extension: 'docx',
        mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      },
    ],
  ])('but not %s', async (_what, document, file) => {
    expect(await refusal(document, file)).toBeUndefined();
    expect(await studioErrors(document, file)).toEqual([]);
  });

  it('a file that is gone', async () => {
    expect(String(await refusal(upload))).toContain(`documents[0].file: ${GONE}`);
    const errors = await studioErrors(upload);
    expect(errors).toContainEqual(
      expect.objectContaining({ path: 'documents[upload].file', message: `File: ${GONE}` }),
    );
  });

  it('and officers read the field and what to do', async () => {
    expect(explained(await refusal(upload))).toMatchObject({
      field: 'Documents › 1 › File',
      message: `${GONE}. The site stays as it was.`,
    });
    const [error] = await studioErrors(upload, { extension: 'doc' });
    expect(error!.message).toBe(`File: A .doc file cannot be offered here. ${kinds}`);
  });
});

it('the Studio does not read a file as a sentence', async () => {
  const published = [...seed, asset];
  const before = await marksOf(draftWith({}), published);
  expect(await marksOf(draftWith({ documents: [upload] }), published)).toEqual(before);
});

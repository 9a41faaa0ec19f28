import { formatText, type Format } from './documents.ts';

export type FileFormat = Exclude<Format, 'web-page'>;

interface FileKind {
  ending: string;
  type: string; // media type
}

const office = 'application/vnd.openxmlformats-officedocument';
const open = 'application/vnd.oasis.opendocument';

/** The kinds of file that an officer can upload. Those that are made to carry macros are not among them. */
export const fileKinds: Record<FileFormat, FileKind> = {
  pdf: { ending: 'pdf', type: 'application/pdf' },
  word: { ending: 'docx', type: `${office}.wordprocessingml.document` },
  excel: { ending: 'xlsx', type: `${office}.spreadsheetml.sheet` },
  powerpoint: { ending: 'pptx', type: `${office}.presentationml.presentation` },
  odt: { ending: 'odt', type: `${open}.text` },
  ods: { ending: 'ods', type: `${open}.spreadsheet` },
  csv: { ending: 'csv', type: 'text/csv' },
};

const kinds = Object.entries(fileKinds) as [FileFormat, FileKind][];

export const endings = kinds.map(([, { ending }]) => `.${ending}`);

export const formatOf = (extension: string | undefined): FileFormat | undefined =>
  kinds.find(([, { ending }]) => ending === extension?.toLowerCase())?.[0];

/** “PDF (.pdf), Word document (.docx) …” */
export const kindsText = kinds
  .map(([format, { ending }]) => `${formatText[format]} (.${ending})`)
  .join(', ');

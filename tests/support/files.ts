import { strToU8, zipSync } from 'fflate';
import { fileKinds, type FileFormat } from '../../src/domain/file-kinds.ts';

/** A small PDF that says `words`, which are in its bytes as they are. */
export const pdfOf = (words: string): Buffer => {
  const stream = `BT /F1 24 Tf 72 720 Td (${words}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  const body = objects.map((each, index) => `${index + 1} 0 obj\n${each}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.4\n${body}trailer\n<< /Root 1 0 R /Size 6 >>\n%%EOF\n`);
};

const entry = strToU8('<x/>');

/** An Office file with a part in it, and whatever else. */
export const officeOf = (part: string, more: Record<string, Uint8Array> = {}): Buffer =>
  Buffer.from(zipSync({ '[Content_Types].xml': entry, [part]: entry, ...more }));

const openDocumentOf = (type: string): Buffer =>
  Buffer.from(zipSync({ mimetype: [strToU8(type), { level: 0 }], 'content.xml': entry }));

/** A file of each kind that can be uploaded. */
export const filesOf: Record<FileFormat, Buffer> = {
  pdf: pdfOf('The plan'),
  word: officeOf('word/document.xml'),
  excel: officeOf('xl/workbook.xml'),
  powerpoint: officeOf('ppt/presentation.xml'),
  odt: openDocumentOf(fileKinds.odt.type),
  ods: openDocumentOf(fileKinds.ods.type),
  csv: Buffer.from('library,hours\nExample Library,40\n'),
};

import { unzipSync } from 'fflate';
import { fileKinds, type FileFormat } from '../domain/file-kinds.ts';

const tests: Record<FileFormat, (bytes: Uint8Array) => boolean> = {
  pdf: (bytes) => textAt(bytes, 0, 5) === '%PDF-', // ISO 32000-1, 7.5.2
  word: (bytes) => isOffice(bytes, 'word/'),
  excel: (bytes) => isOffice(bytes, 'xl/'),
  powerpoint: (bytes) => isOffice(bytes, 'ppt/'),
  odt: (bytes) => isOpenDocument(bytes, fileKinds.odt.type),
  ods: (bytes) => isOpenDocument(bytes, fileKinds.ods.type),
  csv: isTable,
};

/** Whether bytes are of the kind that the name of their file says. */
export const isOfFormat = (bytes: Uint8Array, format: FileFormat): boolean => tests[format](bytes);

const textAt = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

const isZip = (bytes: Uint8Array): boolean => textAt(bytes, 0, 4) === 'PK\u0003\u0004';

/** A package with that part, and without a macro, which only the endings that we refuse may have. */
function isOffice(bytes: Uint8Array, part: string): boolean {
  const names = isZip(bytes) ? namesIn(bytes) : [];
  return (
    names.includes('[Content_Types].xml') &&
    names.some((name) => name.startsWith(part)) &&
    !names.some((name) => name.toLowerCase().endsWith('vbaproject.bin'))
  );
}

function namesIn(bytes: Uint8Array): string[] {
  const names: string[] = [];
  const noteAlone = ({ name }: { name: string }) => {
    names.push(name);
    return false; // what is in it may be of any size
  };
  try {
    unzipSync(bytes, { filter: noteAlone });
    return names;
  } catch {
    return [];
  }
}

/** Its first entry is its type, as it is: OpenDocument 1.2, part 3, 3.3. */
const isOpenDocument = (bytes: Uint8Array, type: string): boolean =>
  isZip(bytes) &&
  textAt(bytes, 30, 38 + type.length) === `mimetype${type}` &&
  textAt(bytes, 38 + type.length, 40 + type.length) === 'PK';

/** Text, and none that begins as HTML, SVG, XML or a PDF do. */
function isTable(bytes: Uint8Array): boolean {
  const start = textAt(bytes, 0, 1024).replace(/^\u00ef\u00bb\u00bf/, '');
  return !bytes.includes(0) && !/^(?:\s*<[a-z!?/]|%PDF-)/i.test(start);
}

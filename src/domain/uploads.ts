import { formatOf, kindsText } from './file-kinds.ts';

/** A file that was uploaded, by what is known of it where it is kept. */
export interface Upload {
  sha1: string; // of its bytes
  extension: string;
  mimeType: string;
  bytes: number;
}

export const MOST_MEGABYTES = 10;
export const MOST_BYTES = MOST_MEGABYTES * 1_000_000;

/** What browsers would run, whatever it is called. */
const runs = /^(?:text\/(?:html|xml|\w*script)|application\/(?:xml|[\w-]*script))\b|\+xml\b/i;

/** Why a file cannot be put before the public, and what to do about it. */
export function uploadProblem({ extension, mimeType, bytes }: Upload): string | undefined {
  if (!formatOf(extension)) return `A .${extension} file cannot be offered here. ${SAVE_AS}`;
  if (runs.test(mimeType)) return `The file is of the type ${mimeType}. ${SAVE_AS}`;
  if (bytes < 1) return 'The file is empty: upload it again';
  return bytes > MOST_BYTES ? TOO_LARGE : undefined;
}

const SAVE_AS = `Upload one of these: ${kindsText}`;
const TOO_LARGE = `The file is larger than ${MOST_MEGABYTES} MB, and people pay for what they fetch. Make the pictures in it smaller, or split it`;

/** Where a document is, as an officer says it: at an address, or in a file that they uploaded. */
export interface Whereabouts {
  href: string | undefined;
  upload: Upload | 'gone' | undefined;
}

export function whereaboutsFault({
  href,
  upload,
}: Whereabouts): { field: 'href' | 'file'; message: string } | undefined {
  if (!upload) return href ? undefined : { field: 'file', message: NOWHERE };
  if (href) return { field: 'href', message: TWICE };
  const message = upload === 'gone' ? GONE : uploadProblem(upload);
  return message ? { field: 'file', message } : undefined;
}

const NOWHERE = 'Upload the file here, or give an address below';
const TWICE = 'Give an address or upload a file, not both: remove one of the two';
const GONE = 'The file is not there any more: remove it, and upload it again';

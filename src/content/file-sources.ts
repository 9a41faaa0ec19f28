import type { Fault } from '../domain/fault.ts';
import { formatOf, type FileFormat } from '../domain/file-kinds.ts';
import { uploadAddress } from '../domain/upload-address.ts';
import { uploadOf } from './documents.ts';
import type { Found, FoundConsultation, FoundDocument } from './found.ts';
import type { Named } from './read-document.ts';
import { namedConsultation } from './to-consultation.ts';

/** An uploaded file to be fetched and written at `address`, and whose it is, should it fail. */
export interface FileSource {
  address: string; // `/documents/0123456789ab/the-plan.pdf`
  url: string;
  sha1: string;
  format: FileFormat;
  owner: Named;
  path: Fault['path'];
}

/** The files of a consultation, each once. */
export function fileSources({ consultations }: Pick<Found, 'consultations'>): FileSource[] {
  const sources = consultations.flatMap((consultation) =>
    (consultation.documents ?? []).flatMap((each, index) =>
      sourceOf(each, { consultation, path: ['documents', index, 'file'] }),
    ),
  );
  return [...new Map(sources.map((each) => [each.address, each])).values()];
}

function sourceOf(
  found: FoundDocument,
  { consultation, path }: { consultation: FoundConsultation; path: Fault['path'] },
): FileSource[] {
  const upload = uploadOf(found);
  if (!upload || upload === 'gone') return [];
  const { url, sha1, extension } = upload;
  const format = formatOf(extension);
  if (!format) return [];
  const address = uploadAddress(upload, found.title ?? '');
  return [{ address, url, sha1, format, owner: namedConsultation(consultation), path }];
}

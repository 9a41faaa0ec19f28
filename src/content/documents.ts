import * as z from 'zod';
import type { Fault } from '../domain/fault.ts';
import { formatOf } from '../domain/file-kinds.ts';
import { uploadAddress } from '../domain/upload-address.ts';
import { whereaboutsFault, type Upload } from '../domain/uploads.ts';
import type { Partly } from './dates.ts';
import type { FoundConsultation, FoundDocument } from './found.ts';

/** Documents as the domain reads them, as far as they are somewhere. */
export function documentsOf({ documents }: FoundConsultation): Partly<object[]> {
  const read = (documents ?? []).map((each, index) => documentOf(each, ['documents', index]));
  return { read: read.map((each) => each.read), faults: read.flatMap((each) => each.faults) };
}

function documentOf(found: FoundDocument, path: Fault['path']): Partly<object> {
  const { title, href } = found;
  const upload = uploadOf(found);
  const fault = whereaboutsFault({ href: href ?? undefined, upload });
  if (fault) {
    const faults = [{ path: [...path, fault.field], message: fault.message }];
    return { read: { title, ...somewhere }, faults };
  }
  const isKept = upload !== undefined && upload !== 'gone';
  return { read: isKept ? uploaded(found, upload) : linked(found), faults: [] };
}

/** In place of what is at fault, so that nothing else is said against it. */
const somewhere = { href: '/somewhere/', format: 'web-page' };

const linked = ({ title, href, format, kilobytes, webPage }: FoundDocument): object => ({
  ...{ title, href, format, webPage },
  bytes: kilobytes === null ? undefined : Math.round(kilobytes * 1000),
});

/** Whatever was typed before the file was chosen: it says itself what it is and how large. */
const uploaded = ({ title, webPage }: FoundDocument, upload: Upload): object => ({
  ...{ title, webPage, bytes: upload.bytes, format: formatOf(upload.extension) },
  href: uploadAddress(upload, title ?? ''),
});

const asset = z.object({
  url: z.url(),
  sha1: z.string().regex(/^[0-9a-f]{40}$/), // which becomes part of an address
  extension: z.string(),
  mimeType: z.string(),
  bytes: z.number(),
});

export type KeptUpload = z.infer<typeof asset>;

/** A form that was opened and left empty has no file. */
export function uploadOf({ file }: FoundDocument): KeptUpload | 'gone' | undefined {
  if (!file?.isChosen) return undefined;
  const read = asset.safeParse(file.asset);
  return read.success ? read.data : 'gone';
}

import { readSnapshot } from '../content/snapshot.ts';
import type { Snapshot } from '../domain/site.ts';
import { published } from './groups.ts';
import { buildNow } from './now.ts';

export interface Site extends Snapshot {
  now: Date; // the moment that every page of one build is printed for
}

let printed: Site | undefined;

/** Read once a build; while pages are made on demand, at every request. */
export const site = (): Site =>
  import.meta.env.DEV || import.meta.env.PUBLIC_PREVIEW === '1' ? readSite() : (printed ??= readSite());

function readSite(): Site {
  const now = buildNow();
  const { consultations, ...rest } = readSnapshot();
  return { ...rest, now, consultations: consultations.map((each) => published(each, now)) };
}

import { readSnapshot } from '../content/snapshot.ts';
import type { Snapshot } from '../domain/site.ts';
import { buildNow } from './now.ts';
import { published } from '../domain/states.ts';

export interface Site extends Snapshot {
  now: Date; // the moment that every page of one build is printed for
}

const madeOnDemand = import.meta.env.DEV || import.meta.env.PUBLIC_PREVIEW === '1';
let kept: Site | undefined;

/** Read once a build; where pages are made on demand, at every request. */
export const site = (): Site => (madeOnDemand ? readSite() : (kept ??= readSite()));

function readSite(): Site {
  const now = buildNow();
  const { consultations, ...rest } = readSnapshot();
  return { ...rest, now, consultations: consultations.map((each) => published(each, now)) };
}

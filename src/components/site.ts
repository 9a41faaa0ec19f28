import { readSnapshot } from '../content/snapshot.ts';
import type { Snapshot } from '../domain/site.ts';
import { buildNow, clockShift } from './now.ts';
import { published } from '../domain/states.ts';
import { shown } from './shown.ts';

export interface Site extends Snapshot {
  now: Date; // the moment that every page of one build is printed for
  shift: number | undefined; // ms that the clock in the page is ahead of the real one
}

let kept: { from: string | undefined; site: Site } | undefined;

/** Read once a build; while developing and in the preview, at every request. */
export const site = (): Site => shown()?.site ?? (import.meta.env.DEV ? readSite() : keptSite());

/** One process can print several builds, each from a file of its own. */
function keptSite(): Site {
  const from = process.env.CHECKBACK_SNAPSHOT;
  if (!kept || kept.from !== from) kept = { from, site: readSite() };
  return kept.site;
}

function readSite(): Site {
  const now = buildNow();
  const { consultations, ...rest } = readSnapshot();
  return {
    ...rest,
    now,
    shift: clockShift(),
    consultations: consultations.map((each) => published(each, now)),
  };
}

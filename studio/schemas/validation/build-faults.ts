import type { SanityDocument, ValidationContext, ValidationError } from 'sanity';
import type { FoundSettings } from '../../../src/content/found.ts';
import { readAs, Unreadable } from '../../../src/content/read-document.ts';
import { safeguardingOf } from '../../../src/content/safeguarding-of.ts';
import { toConsultation } from '../../../src/content/to-consultation.ts';
import { toUpdate } from '../../../src/content/to-update.ts';
import { toVersion } from '../../../src/content/to-version.ts';
import type { Fault } from '../../../src/domain/fault.ts';
import { page, settings } from '../../../src/domain/site.ts';
import { asBuildReads } from './as-build-reads.ts';
import { inForm } from './in-form.ts';

type Written = SanityDocument | undefined;

/** Whatever a build would refuse, found by the build’s own parser. */
export const consultationFaults = pointing(async (document, context) => {
  const { consultations, settings } = await asBuildReads(document, context);
  const around = { settings: settings ?? noSettings, revisionOf: () => 'not published' };
  return consultations.flatMap((found) => faultsOf(() => toConsultation(found, around)));
});

export const versionFaults = pointing(async (document, context) => {
  const { versions } = await asBuildReads(document, context);
  return versions.flatMap((found) => faultsOf(() => toVersion(found)));
});

export const updateFaults = pointing(async (document, context) => {
  const { updates } = await asBuildReads(document, context);
  return updates.flatMap((found) => faultsOf(() => toUpdate(found)));
});

export const pageFaults = pointing(async (document, context) => {
  const { pages } = await asBuildReads(document, context);
  return pages.flatMap(({ _updatedAt: updatedAt, slug, title, summary, body }) => {
    const read = readAs(page, { slug, title, summary, body, updatedAt });
    return read.ok ? [] : read.faults;
  });
});

export const settingsFaults = pointing(async (document, context) => {
  const found = await asBuildReads(document, context);
  const own = found.settings ?? noSettings;
  const read = readAs(settings, { ...own, safeguarding: safeguardingOf(own) });
  return read.ok ? [] : read.faults;
});

const noSettings: FoundSettings = {
  siteName: null,
  council: null,
  introduction: null,
  contact: null,
  safeguarding: null,
};

function faultsOf(read: () => unknown): Fault[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof Unreadable) return error.faults;
    throw error;
  }
}

/** A rule for a whole document, with each fault at its own field. */
function pointing(
  find: (document: SanityDocument, context: ValidationContext) => Promise<Fault[]>,
) {
  return async (value: Written, context: ValidationContext): Promise<true | ValidationError[]> => {
    if (!value) return true;
    const faults = await find(value, context);
    return faults.length === 0 || faults.map((each) => inForm(each, { value, type: context.type }));
  };
}

import type { SanityClient } from '@sanity/client';
import { answered, type Answered } from '../../src/domain/answered.ts';
import { lakeNow } from '../publishing/lake-now.ts';
import { askStaff, type Staff } from '../publishing/staff.ts';
import { codeIn } from './addresses.ts';
import type { Fields } from './verdict.ts';

/** What a decision about a consultation depends on, besides its documents. */
export interface Facts {
  answered: Answered | undefined; // where the counts can be had
  now: Date;
}

interface Sources {
  lake: SanityClient;
  staff: Staff;
}

export async function factsAbout(
  published: Fields | null,
  { lake, staff }: Sources,
): Promise<Facts> {
  const [counts, now] = await Promise.all([
    published ? answersTo(published, staff) : undefined,
    lakeNow(lake),
  ]);
  return { answered: counts, now };
}

/** How many people answered what, whatever address they found it at. */
async function answersTo(published: Fields, staff: Staff): Promise<Answered | undefined> {
  const code = encodeURIComponent(codeIn(published) ?? '');
  const reply = await askStaff(staff, { path: `consultations/${code}/answered`, shape: answered });
  return reply.ok ? reply.body : undefined;
}

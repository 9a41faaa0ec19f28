import type { SanityClient } from '@sanity/client';
import * as z from 'zod';
import { documentsQuery } from '../../src/content/queries.ts';
import { instant } from '../../src/domain/instant.ts';
import { contentMark } from './content-mark.ts';

const moment = z.object({ now: instant });

/** By the lake's clock, which is the same for every officer and stamps what they write. */
export async function lakeNow(lake: Pick<SanityClient, 'fetch'>): Promise<Date> {
  const read = moment.safeParse(await lake.fetch('{ "now": now() }').catch(() => undefined));
  return read.success ? read.data.now : new Date();
}

const revised = z.object({ _id: z.string(), _rev: z.string() });
const publishedNow = moment.extend({
  documents: z.array(revised.extend({ madeWith: z.array(revised.nullable()).nullable() })),
});

export interface LakeMoment {
  now: Date;
  mark: string | undefined;
}

/** What is published at this moment; only the time where the lake does not answer. */
export async function lakeMoment(lake: SanityClient): Promise<LakeMoment> {
  try {
    const query = `{ "now": now(), "documents": ${documentsQuery} }`;
    const found = await lake.withConfig({ perspective: 'published' }).fetch(query);
    const { now, documents } = publishedNow.parse(found);
    return { now, mark: await contentMark(documents) };
  } catch {
    return { now: new Date(), mark: undefined };
  }
}

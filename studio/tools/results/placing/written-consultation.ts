import type { SanityClient } from 'sanity';
import * as z from 'zod';
import type { ConsultationCode } from '../../../../src/domain/addresses.ts';

const document = z.looseObject({
  _id: z.string(),
  challenges: z
    .array(z.object({ code: z.string().nullish(), title: z.string().nullish() }))
    .nullish(),
});
type Document = z.infer<typeof document>;

/** A consultation in the content lake: as it is published, and as officers have changed it since. */
export interface WrittenConsultation {
  id: string; // as published
  published: Document | undefined;
  draft: Document | undefined;
}

export interface ListedChallenge {
  code: string;
  title: string;
  isPublished: boolean;
}

type Lake = Pick<SanityClient, 'fetch'>;

const ids = `*[_type == "consultation" && coalesce(earlierSlugs[0], slug.current) == $consultation && !(_id in path("versions.**"))]._id`;

/** What there is of a consultation; nothing where it is not there any more. */
export async function writtenConsultation(
  lake: Lake,
  consultation: ConsultationCode,
): Promise<WrittenConsultation | undefined> {
  const raw = { perspective: 'raw' } as const;
  const known = z.array(z.string()).parse(await lake.fetch(ids, { consultation }, raw));
  const id = known.find((each) => !isDraft(each)) ?? known[0]?.replace(/^drafts\./, '');
  if (id === undefined) return undefined;
  // By its id: a draft may have another address, under which nothing is kept.
  const asked: unknown = await lake.fetch('*[_id in [$id, "drafts." + $id]]', { id }, raw);
  const found = z.array(document).parse(asked);
  return {
    id,
    published: found.find(({ _id }) => !isDraft(_id)),
    draft: found.find(({ _id }) => isDraft(_id)),
  };
}

const isDraft = (id: string): boolean => id.startsWith('drafts.');

/** Its challenges in their order, those among them that are in the draft alone. */
export function challengesIn({ published, draft }: WrittenConsultation): ListedChallenge[] {
  const known = new Set(named(published).map(({ code }) => code));
  return named(draft ?? published).map((each) => ({ ...each, isPublished: known.has(each.code) }));
}

const named = (written: Document | undefined) =>
  (written?.challenges ?? []).flatMap(({ code, title }) =>
    code && title ? [{ code, title }] : [],
  );

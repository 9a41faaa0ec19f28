import type { SanityClient } from 'sanity';
import * as z from 'zod';

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

const query = `*[_type == "consultation" && slug.current == $slug && !(_id in path("versions.**"))]`;

/** What there is of a consultation; nothing where it is not there any more. */
export async function writtenConsultation(
  lake: Lake,
  slug: string,
): Promise<WrittenConsultation | undefined> {
  const asked: unknown = await lake.fetch(query, { slug }, { perspective: 'raw' });
  const found = z.array(document).parse(asked);
  const draft = found.find(({ _id }) => _id.startsWith('drafts.'));
  const published = found.find(({ _id }) => !_id.startsWith('drafts.'));
  const [id] = [published?._id, draft?._id.replace(/^drafts\./, '')].filter(isText);
  return id === undefined ? undefined : { id, published, draft };
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Its challenges in their order, those among them that are in the draft alone. */
export function challengesIn({ published, draft }: WrittenConsultation): ListedChallenge[] {
  const known = new Set(named(published).map(({ code }) => code));
  return named(draft ?? published).map((each) => ({ ...each, isPublished: known.has(each.code) }));
}

const named = (written: Document | undefined) =>
  (written?.challenges ?? []).flatMap(({ code, title }) =>
    code && title ? [{ code, title }] : [],
  );

/** @jsxImportSource react */
import { Card, Text } from '@sanity/ui';
import { useEffect, useState } from 'react';
import { useRouter } from 'sanity/router';
import * as z from 'zod';
import { useLake } from '../../publishing/use-lake.ts';
import { Choice } from '../field.tsx';
import { Failed, Waiting } from './loading.tsx';
import { Looked } from './looked.tsx';

const listed = z.array(z.object({ slug: z.string(), title: z.string() }));
type Listed = z.infer<typeof listed>;

const query = `*[_type == "consultation" && defined(slug.current)] | order(opensOn desc, shortTitle asc)
  {"slug": slug.current, "title": coalesce(shortTitle, title, slug.current)}`;

/** Which consultation: it is in the address, so that a link leads to it. */
export function ChooseResults({ mayEdit }: { mayEdit: boolean }) {
  const [list, again] = useConsultations();
  const { state, navigate } = useRouter();
  if (list === undefined) return <Waiting for="Looking for consultations…" />;
  if (list === 'silent')
    return (
      <Failed onRetry={again}>
        The list of consultations cannot be read. Check that you are online, and try again.
      </Failed>
    );
  const slug = typeof state.slug === 'string' ? state.slug : (list[0]?.slug ?? '');
  if (!slug) return <Text>No consultation is published yet.</Text>;
  return (
    <>
      <Card style={{ maxWidth: '40rem' }}>
        <Choice
          label="Consultation"
          options={namedIn(list, slug)}
          value={slug}
          onChange={(next) => navigate({ ...state, slug: next })}
        />
      </Card>
      <Looked key={slug} slug={slug} mayEdit={mayEdit} />
    </>
  );
}

/** A link may lead to one that is no longer published: its results can still be seen. */
const namedIn = (list: Listed, slug: string): (readonly [string, string])[] => [
  ...list.map((each) => [each.slug, each.title] as const),
  ...(list.some((each) => each.slug === slug) ? [] : [[slug, slug] as const]),
];

function useConsultations(): [Listed | 'silent' | undefined, again: () => void] {
  const lake = useLake();
  const [list, setList] = useState<Listed | 'silent'>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isWanted = true;
    lake
      .withConfig({ perspective: 'published' })
      .fetch(query)
      .then(
        (found) => isWanted && setList(listed.safeParse(found).data ?? 'silent'),
        () => isWanted && setList('silent'),
      );
    return () => void (isWanted = false);
  }, [lake, turn]);
  const again = () => (setList(undefined), setTurn(turn + 1));
  return [list, again];
}

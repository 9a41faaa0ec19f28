/** @jsxImportSource react */
import { Card, Text } from '@sanity/ui';
import { useEffect, useState } from 'react';
import { useRouter } from 'sanity/router';
import * as z from 'zod';
import {
  addressesOf,
  codeOf,
  consultationCode,
  type ConsultationCode,
} from '../../../src/domain/addresses.ts';
import { useLake } from '../../publishing/use-lake.ts';
import { Choice } from '../field.tsx';
import { Failed, Waiting } from './loading.tsx';
import { Looked } from './looked.tsx';

const listed = z.array(
  z.object({ slug: z.string(), earlierSlugs: z.array(z.string()), title: z.string() }),
);
type Listed = z.infer<typeof listed>;

const query = `*[_type == "consultation" && defined(slug.current)] | order(opensOn desc, shortTitle asc)
  {"slug": slug.current, "earlierSlugs": coalesce(earlierSlugs, []), "title": coalesce(shortTitle, title, slug.current)}`;

/** Which consultation: its code is in the address, so that a link leads to it for good. */
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
  const code = codeAt(state.consultation, list);
  if (!code) return <Text>No consultation is published yet.</Text>;
  return (
    <>
      <Card style={{ maxWidth: '40rem' }}>
        <Choice
          label="Consultation"
          options={namedIn(list, code)}
          value={code}
          onChange={(consultation) => navigate({ ...state, consultation })}
        />
      </Card>
      <Looked key={code} consultation={code} mayEdit={mayEdit} />
    </>
  );
}

/** A link may lead to one that is no longer published: its results can still be seen. */
const namedIn = (list: Listed, code: string): (readonly [string, string])[] => [
  ...list.map((each) => [codeOf(each), each.title] as const),
  ...(list.some((each) => codeOf(each) === code) ? [] : [[code, code] as const]),
];

/** The code of the consultation that an address tells of, by any that it has or had; else of the first. */
function codeAt(told: unknown, list: Listed): ConsultationCode | undefined {
  const found =
    typeof told === 'string' ? list.find((each) => addressesOf(each).includes(told)) : list[0];
  return found ? codeOf(found) : consultationCode.safeParse(told).data;
}

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

import { useCallback, useEffect, useState } from 'react';
import type { ConsultationCode } from '../../../../src/domain/addresses.ts';
import { useLake } from '../../../publishing/use-lake.ts';
import { challengesIn, writtenConsultation, type ListedChallenge } from './written-consultation.ts';

export interface Challenges {
  id: string | undefined; // of the document that they are in
  listed: ListedChallenge[];
  isSilent: boolean; // they could not be read
  look: () => Promise<void>;
}

type Found = Omit<Challenges, 'look'>;
const nothing: Found = { id: undefined, listed: [], isSilent: false };

/** The challenges that something can belong to. */
export function useChallenges(consultation: ConsultationCode): Challenges {
  const lake = useLake();
  const [found, setFound] = useState(nothing);
  const look = useCallback(async () => {
    const read = await writtenConsultation(lake, consultation).then(
      (written) =>
        written ? { id: written.id, listed: challengesIn(written), isSilent: false } : nothing,
      () => undefined,
    );
    setFound((before) => read ?? { ...before, isSilent: true });
  }, [lake, consultation]);
  useEffect(() => void look(), [look]);
  return { ...found, look };
}

/** Each beside its code, with its number. */
export const challengeOptions = (
  challenges: readonly ListedChallenge[],
): (readonly [string, string])[] =>
  challenges.map(({ code, title, isPublished }, index) => [
    code,
    `${index + 1}. ${title}${isPublished ? '' : ' (not published yet)'}`,
  ]);

import { useCallback, useEffect, useRef, useState } from 'react';
import type { ConsultationCode } from '../../../src/domain/addresses.ts';
import { peopleText } from '../../../src/analysis/figure-text.ts';
import { timeText } from '../../../src/domain/deadlines.ts';
import { results, type Results } from '../../../src/domain/results.ts';
import { askStaff, type Staff } from '../../publishing/staff.ts';
import { failureText } from './failure-text.ts';
import { queryOf, type Looking } from './looking.ts';

const GENTLY_MS = 30_000;
const PATIENCE_MS = 60_000; // the first count of a day takes long where very many answered

export interface Counted {
  results?: Results | undefined; // the latest that there are
  isCounting: boolean; // because the officer wants it
  failed?: { words: string; isAloud: boolean } | undefined; // what to do about it
  said: string; // aloud, of what the officer did
}

/** Counts on every change, when the officer asks for it, and now and then while the page is seen. */
export function useResults(
  staff: Staff,
  { consultation, looking }: { consultation: ConsultationCode; looking: Looking },
) {
  const [counted, setCounted] = useState<Counted>({ isCounting: true, said: '' });
  const turns = useRef(0);
  const underWay = useRef(0);
  const query = queryOf(looking);

  const count = useCallback(
    async (isByHand: boolean) => {
      if (!isByHand && underWay.current > 0) return; // else a slow count would never come to its end
      const turn = ++turns.current;
      underWay.current += 1;
      if (isByHand) setCounted((before) => ({ ...before, isCounting: true, said: '' }));
      const path = `consultations/${consultation}/results?${query}`;
      const reply = await askStaff(staff, { path, shape: results, patience: PATIENCE_MS });
      underWay.current -= 1;
      if (turn !== turns.current) return; // overtaken
      setCounted((before) => ({
        results: reply.ok ? reply.body : before.results,
        isCounting: false,
        failed: reply.ok ? undefined : { words: failureText(reply), isAloud: isByHand },
        said: reply.ok && isByHand ? saidOf(reply.body) : before.said,
      }));
    },
    [staff, consultation, query],
  );

  useEffect(() => {
    void count(true);
    return () => void (turns.current += 1);
  }, [count]);
  useEffect(() => whileSeen(() => void count(false)), [count]);
  return { counted, again: () => void count(true) };
}

const saidOf = ({ at, submissions }: Results): string =>
  `Counted at ${timeText(new Date(at))}: ${peopleText(submissions)}.`;

/** Now and then, and when the page is shown again. */
function whileSeen(look: () => void): () => void {
  const lookIfSeen = () => document.hidden || look();
  const timer = setInterval(lookIfSeen, GENTLY_MS);
  document.addEventListener('visibilitychange', lookIfSeen);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', lookIfSeen);
  };
}

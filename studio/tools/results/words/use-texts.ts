import { useCallback, useEffect, useRef, useState } from 'react';
import { wordsPage, type Written } from '../../../../src/domain/reading.ts';
import { askStaff, type Failure, type Staff } from '../../../publishing/staff.ts';
import { wordsPath, type Whose } from './words-path.ts';

const PATIENCE_MS = 30_000;

export interface TextsRead {
  texts: Written[];
  total?: number | undefined; // as far as it is known
  isAll: boolean;
  failed?: Failure | undefined;
}

const nothing: TextsRead = { texts: [], isAll: false };

/** Reads all texts, page by page; what has been read stays where the rest of it cannot be. */
export function useTexts(staff: Staff, whose: Whose) {
  const [read, setRead] = useState(nothing);
  const turns = useRef(0);
  const { consultation, question, by } = whose;

  const readOn = useCallback(
    async (from: Written[]) => {
      const turn = ++turns.current;
      setRead(({ total }) => ({ texts: from, total, isAll: false }));
      for (let texts = from, isAll = false; !isAll;) {
        const path = wordsPath({ consultation, question, by }, { after: texts.at(-1)?.id });
        const reply = await askStaff(staff, { path, shape: wordsPage, patience: PATIENCE_MS });
        if (turn !== turns.current) return; // somebody else's turn
        if (!reply.ok) return setRead((before) => ({ ...before, failed: reply }));
        const { texts: more, next, total } = reply.body;
        [texts, isAll] = [[...texts, ...more], next === null];
        setRead((before) => ({ texts, total: total ?? before.total, isAll }));
      }
    },
    [staff, consultation, question, by],
  );

  useEffect(() => {
    void readOn([]);
    return () => void (turns.current += 1);
  }, [readOn]);

  const change = useCallback((id: string, changed: Partial<Written>) => {
    const changedIn = (text: Written) => (text.id === id ? { ...text, ...changed } : text);
    setRead((before) => ({ ...before, texts: before.texts.map(changedIn) }));
  }, []);
  return { read, readOn: () => void readOn(read.texts), change };
}

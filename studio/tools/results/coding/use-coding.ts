import { useCallback, useEffect, useRef, useState } from 'react';
import {
  codingState,
  savedCoding,
  type Coded,
  type CodingState,
  type Frame,
  type FrameCode,
} from '../../../../src/domain/coding.ts';
import type { ConsultationCode } from '../../../../src/domain/addresses.ts';
import { askStaff, type Reply, type Staff } from '../../../publishing/staff.ts';
import { undoneText } from '../failure-text.ts';
import { areSameCodes } from './frame-draft.ts';

const PATIENCE_MS = 30_000; // agreement is worked out from all codings

/** `theirs`: what somebody else saved meanwhile. */
export type FrameSaved =
  { ok: true; version: number } | { ok: false; message: string; theirs?: Frame };

export interface CodingUse {
  reply: Reply<CodingState> | undefined; // undefined: it is being looked up
  look: () => Promise<Reply<CodingState>>;
  saveFrame: (after: number, codes: FrameCode[]) => Promise<FrameSaved>;
  /** Keeps how I code a text; says what to do where it cannot. */
  saveCodes: (coded: Coded) => Promise<string | undefined>;
}

/** What a question is coded by, and how far that is. */
export function useCoding(
  staff: Staff,
  consultation: ConsultationCode,
  question: string,
): CodingUse {
  const [reply, setReply] = useState<Reply<CodingState>>();
  const wanted = useRef('');
  const path = `consultations/${consultation}/coding`;

  const look = useCallback(async () => {
    const asked = `${path}?${new URLSearchParams({ question })}`;
    wanted.current = asked;
    const answered = await askStaff(staff, {
      ...{ path: asked, shape: codingState, patience: PATIENCE_MS },
    });
    if (wanted.current === asked)
      // else another question is looked at by now
      setReply((before) => (answered.ok || !before?.ok ? answered : before));
    return answered;
  }, [staff, path, question]);
  useEffect(() => {
    setReply(undefined);
    void look();
  }, [look]);

  const save = (body: object) =>
    askStaff(staff, { path, shape: savedCoding, method: 'POST', body: { question, ...body } });

  async function saveFrame(after: number, codes: FrameCode[]): Promise<FrameSaved> {
    const saved = await save({ save: 'frame', after, codes });
    const seen = await look(); // also where it failed: somebody may have changed it since
    if (saved.ok) return { ok: true, version: saved.body.version };
    const message = undoneText(saved);
    return seen.ok ? afterAll(message, { seen: seen.body, after, codes }) : { ok: false, message };
  }

  async function saveCodes({ id, frame, codes }: Coded): Promise<string | undefined> {
    const saved = await save({ save: 'codes', id, frame, codes });
    if (!saved.ok) return undoneText(saved);
    setReply((before) => before && withMine(before, { id, frame, codes }));
    return undefined;
  }
  return { reply, look, saveFrame, saveCodes };
}

interface Found {
  seen: CodingState;
  after: number; // the version that was changed
  codes: FrameCode[];
}

/** What was saved although nobody said so is saved; a version after mine is somebody else’s. */
function afterAll(message: string, { seen, after, codes }: Found): FrameSaved {
  const [latest] = seen.frames;
  if (!latest || latest.version <= after) return { ok: false, message };
  const isMine = latest.who === seen.me && areSameCodes(latest.codes, codes);
  return isMine ? { ok: true, version: latest.version } : { ok: false, message, theirs: latest };
}

function withMine(reply: Reply<CodingState>, coded: Coded): Reply<CodingState> {
  if (!reply.ok) return reply;
  const mine = [...reply.body.mine.filter(({ id }) => id !== coded.id), coded];
  return { ...reply, body: { ...reply.body, mine } };
}

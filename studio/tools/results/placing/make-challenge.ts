import type { SanityClient } from 'sanity';
import type { ConsultationCode } from '../../../../src/domain/addresses.ts';
import type { Challenge } from '../../../../src/domain/consultation.ts';
import { challengeFrom } from '../../../../src/domain/suggestions.ts';
import { questionnaireOf } from '../../../actions/questionnaire-of.ts';
import {
  challengesIn,
  writtenConsultation,
  type WrittenConsultation,
} from './written-consultation.ts';

export type Made = { ok: true; challenge: Challenge } | { ok: false; message: string };

const untitled = 'Give the challenge a title.';
const gone = 'This consultation is not in the Studio any more.';
const unreadable =
  'The questionnaire cannot be read as it is written now. Open the consultation, mend what is marked in it, and try again.';
const silent =
  'Sanity did not take it, so no challenge was made. Check that you are online, and try again.';

type Lake = Pick<SanityClient, 'action' | 'fetch'>;

/** Adds a challenge of this title to the draft. An officer publishes it as any other change. */
export async function makeChallenge(
  lake: Lake,
  { consultation, title }: { consultation: ConsultationCode; title: string },
): Promise<Made> {
  if (!title.trim()) return { ok: false, message: untitled };
  try {
    const written = await writtenConsultation(lake, consultation);
    if (!written) return { ok: false, message: gone };
    const challenge = challengeOf(title, written);
    if (!challenge) return { ok: false, message: unreadable };
    await addTo(lake, written.id, challenge);
    return { ok: true, challenge };
  } catch {
    return { ok: false, message: silent };
  }
}

/** As it would stand among those that there are; nothing where the questionnaire cannot be read. */
export function challengeOf(title: string, written: WrittenConsultation): Challenge | undefined {
  const { draft, published } = written;
  const questionnaire = questionnaireOf(draft) ?? questionnaireOf(published);
  return (
    questionnaire && challengeFrom(title, { challenges: challengesIn(written), questionnaire })
  );
}

/** Makes the draft where there is none. */
async function addTo(lake: Lake, id: string, challenge: Challenge): Promise<void> {
  const item = { _type: 'challenge', _key: crypto.randomUUID().slice(0, 12), ...challenge };
  await lake.action({
    actionType: 'sanity.action.document.edit',
    draftId: `drafts.${id}`,
    publishedId: id,
    patch: { insert: { after: 'challenges[-1]', items: [item] } },
  });
}

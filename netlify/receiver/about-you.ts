import { codeOf } from '../../src/domain/addresses.ts';
import { aboutYouQuestionnaire } from '../../src/domain/about-you/topics.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import { pagesOf, placeOf } from '../../src/domain/pages.ts';
import { choicesOf, type Answers, type Questionnaire } from '../../src/domain/questionnaire.ts';
import { FIELD } from '../../src/form/fields.ts';
import { codesIn } from '../../src/form/progress.ts';
import type { AboutYouState } from '../../src/form/screens/about-you.tsx';
import { keepAboutYou } from './about-you-store.ts';
import type { PersonWorld } from './person-world.ts';
import type { Field } from '../post.ts';
import { misnamed, sortOut, type Post } from './posted.ts';
import type { RefusalName } from '../refusals.ts';
import { report } from '../report.ts';

export interface Asked {
  consultation: Consultation;
  questionnaire: Questionnaire; // of its topics
  receipt: string; // of the submission, which we issued
}

export type AboutYou =
  | { kind: 'page'; state: AboutYouState }
  | { kind: 'done' }
  | { kind: 'refused'; refusal: RefusalName };

export const askAboutYou = (consultation: Consultation, receipt: string): Asked => ({
  consultation,
  questionnaire: aboutYouQuestionnaire(consultation.aboutYou),
  receipt,
});

/** The first page, of somebody who said nothing yet. */
export const firstAboutYou = ({ questionnaire, receipt }: Asked): AboutYouState => ({
  receipt,
  page: pagesOf(questionnaire, {})[0] ?? [],
  shown: [],
  posted: new Map(),
  problems: [],
});

/** Page by page, then kept once, apart from what the same person answered before. */
export async function hearAboutYou(
  asked: Asked,
  fields: Field[],
  world: PersonWorld,
): Promise<AboutYou> {
  const consultation = { ...asked.consultation, questionnaire: asked.questionnaire };
  const refusal = misnamed(consultation, fields);
  if (refusal) return { kind: 'refused', refusal };

  const post = sortOut(consultation, fields);
  const before = codesIn(post, FIELD.shown);
  const shown = new Set([...before, ...codesIn(post, FIELD.page)]);
  const place = placeOf(asked.questionnaire, { posted: post.posted, shown, mayBeEmpty: true });
  if (place.at === 'end') return keep(asked, { answers: place.answers, post }, world);
  const { page, problems } = place;
  const state = { receipt: asked.receipt, page, problems, posted: post.posted };
  return { kind: 'page', state: { ...state, shown: problems.length > 0 ? before : [...shown] } };
}

async function keep(
  asked: Asked,
  { answers, post }: { answers: Answers; post: Post },
  world: PersonWorld,
): Promise<AboutYou> {
  if (Object.keys(answers).length === 0) return { kind: 'done' };
  const { questionnaire, receipt } = asked;
  const choices = choicesOf(questionnaire, answers);
  const about = { consultation: codeOf(asked.consultation), receipt, answers, choices };
  try {
    const kept = await keepAboutYou(about, world);
    if (kept === 'stored' || kept === 'same') return { kind: 'done' };
    return again(asked, { post, notice: kept });
  } catch (error) {
    report('about-you-not-stored', error);
    return again(asked, { post, notice: 'not-saved' });
  }
}

const again = (
  asked: Asked,
  { post, notice }: { post: Post; notice: keyof typeof notices },
): AboutYou => ({
  kind: 'page',
  state: {
    ...firstAboutYou(asked),
    posted: post.posted,
    notice: { ...notices[notice], name: notice },
  },
});

const notices = {
  'not-saved': {
    title: 'Sorry, we could not tell whether this was saved',
    description:
      'Something is wrong at our end. What you selected is still on this page, and the answers that you sent before are safe. Wait a minute, then select Continue again.',
  },
  other: {
    title: 'You have answered these questions already',
    description:
      'We kept what you said first. If you want to change it, contact us and give your receipt code.',
  },
  unknown: {
    title: 'We hold no answers under your receipt code',
    description:
      'They were withdrawn or deleted, so we have not kept anything from this page. If that is not right, contact us.',
  },
};

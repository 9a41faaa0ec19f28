import { isDeepStrictEqual } from 'node:util';
import type pg from 'pg';
import { questionnaireFor } from '../../src/domain/asked-as.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import type { Keyed, KeyedSheet } from '../../src/domain/keyed.ts';
import { orderOf } from '../../src/domain/printings.ts';
import { readAsked } from '../../src/domain/pages.ts';
import { fieldsOf, summarise } from '../../src/domain/questionnaire.ts';
import type { Problem } from '../../src/domain/questions/question.ts';
import { receiptText } from '../../src/domain/receipt.ts';
import { aboutYouPath, FIELD } from '../../src/form/fields.ts';
import { keyingHtml } from '../../src/form/keying.tsx';
import { nextStep, type Checked } from '../../src/form/progress.ts';
import { keyedSubmission } from './keyed-submission.ts';
import { keptUnder, storeKeyed, type Kept } from './keying-store.ts';
import type { Field } from '../post.ts';
import { misnamed, sortOut, type Post } from '../receiver/posted.ts';
import { sealSubmission, type Keys } from '../receiver/sealed.ts';
import { receiptFor } from '../receiver/seals.ts';

export interface KeyingWorld extends Keys {
  pool: pg.Pool; // as the owner: no role of the public's functions may do this
  clockShift: number; // ms that the database's clock is taken to be ahead
}

export interface KeyingIn {
  consultation: Consultation;
  sheet: KeyedSheet;
  who: string;
}

/** Reads a sheet as the receiver reads a form, and keeps it once however often it is keyed in. */
export async function keyIn(keying: KeyingIn, world: KeyingWorld): Promise<Keyed> {
  const { consultation, sheet } = keying;
  const fields = fieldsIn(consultation, sheet);
  if (misnamed(consultation, fields)) return changed;
  const post = sortOut(consultation, fields);
  const step = nextStep(consultation, post);
  if (step.to === 'check') return keep(keying, { post, checked: step.checked }, world);
  if (step.form.change) return changed;
  return toMend(post, step.form);
}

/** As a form says it: in whose words the sheet is, and in which order. */
const fieldsIn = ({ challenges }: Consultation, sheet: KeyedSheet): Field[] => [
  ...sheet.fields,
  [FIELD.version, sheet.version],
  [FIELD.order, String(orderOf(sheet.printing, challenges.length))],
];

const refused = (message: string): Keyed => ({ result: 'refused', message });

const changed = refused(
  'The questions have changed since you opened this form. Choose the consultation again',
);

type Form = { asking: Checked['asking']; problems: Problem[] };

/** Everything that is wrong, on all pages at once, each at its field. */
function toMend({ consultation, posted }: Post, { asking, problems }: Form): Keyed {
  const all = readAsked(questionnaireFor(consultation, asking.version), posted).problems;
  const shown = { asking, posted, problems: all.length > 0 ? all : problems };
  return { result: 'problems', form: keyingHtml(consultation, shown) };
}

type Read = { post: Post; checked: Checked };

async function keep(keying: KeyingIn, read: Read, world: KeyingWorld): Promise<Keyed> {
  const { consultation, sheet, who } = keying;
  const sending = keyedSubmission({ consultation, sheet, checked: read.checked }, world.secret);
  const sealed = sealSubmission(sending, world);
  const { attempt, instead } = sheet;
  const keeping = { consultation, sealed, who, attempt, instead, clockShift: world.clockShift };
  const did = await storeKeyed(world.pool, keeping);
  switch (did) {
    case 'stored':
    case 'agrees':
    case 'replaced': {
      const receipt = receiptText(receiptFor(sealed.id, sealed.consultation, world.secret));
      const isAsked = consultation.aboutYou.length > 0;
      const more = isAsked && { aboutYou: aboutYouPath(consultation.slug, receipt) };
      return { result: did, receipt, dropped: droppedOf(read), ...more };
    }
    case 'differs': {
      const kept = await keptUnder(sealed, world);
      return kept ? differing(consultation, read.checked, kept) : withdrawn;
    }
    case 'withdrawn':
      return withdrawn;
    case 'early':
      return refused('This consultation is not open yet');
    case 'late':
      return refused('The time in which answers to this consultation can be keyed in is over');
  }
}

const withdrawn = refused(
  'The answers on this form were withdrawn by the person who gave them. Nothing of them is kept',
);

/** Questions that were answered though another answer says not to. */
function droppedOf({ post, checked }: Read): string[] {
  const { questions } = questionnaireFor(post.consultation, checked.asking.version);
  return questions
    .filter(({ code }) => !(code in checked.answers))
    .filter((each) => fieldsOf(each).some((field) => post.posted.get(field)?.some(Boolean)))
    .map(({ text }) => text);
}

/** What is kept beside what was keyed in now, of the questions in which they differ. */
function differing(
  consultation: Consultation,
  { asking, answers }: Pick<Checked, 'asking' | 'answers'>,
  kept: Kept,
): Keyed {
  const now = questionnaireFor(consultation, asking.version);
  const before = questionnaireFor(consultation, kept.version);
  const linesBefore = new Map(
    summarise(before, kept.answers).map(({ code, lines }) => [code, lines]),
  );
  const differences = summarise(now, answers)
    .filter(({ code }) => !isDeepStrictEqual(answers[code], kept.answers[code]))
    .map(({ code, question, lines }) => ({
      question,
      kept: linesBefore.get(code) ?? [],
      now: lines,
    }));
  return { result: 'differs', of: kept.of, differences };
}

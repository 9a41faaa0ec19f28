import type { Consultation } from '../../domain/consultation.ts';
import { questionnaireFor, type Asking } from '../../domain/asked-as.ts';
import { applicable } from '../../domain/conditions.ts';
import { offerOf } from '../../domain/offer.ts';
import { summarise, type Answers } from '../../domain/questionnaire.ts';
import type { Posted } from '../../domain/questions/question.ts';
import { Carried } from '../carried.tsx';
import { FIELD, respondPath } from '../fields.ts';
import { Button } from '../govuk/button.tsx';
import { ErrorSummary } from '../govuk/error-summary.tsx';
import { SummaryList } from '../govuk/summary-list.tsx';
import { InVersion } from './in-version.tsx';
import { Help } from './help.tsx';
import { Title } from './title.tsx';

export interface CheckState {
  asking: Asking;
  shown: string[]; // the questions, by code, that were on a page
  answers: Answers;
  posted: Posted; // the answers as they were posted, to be sent or changed
  token: string;
  trapped: boolean; // the field that people do not see came filled in
  notice?: keyof typeof notices | undefined;
}

type Props = { consultation: Consultation; check: CheckState };

/** Check your answers: the last page before anything is stored. */
export function CheckMain({ consultation, check }: Props) {
  const { slug, contact } = consultation;
  const again = check.notice === 'not-saved';
  return (
    <form method="post" action={respondPath(slug)}>
      <span class="govuk-caption-l">
        <Title consultation={consultation} asking={check.asking} />
      </span>
      <h1 class="govuk-heading-l">Check your answers before you send them</h1>
      {check.notice && <ErrorSummary {...notices[check.notice]} />}
      <InVersion consultation={consultation} asking={check.asking}>
        <SummaryList
          rows={answered(consultation, check)}
          changeAction={(code) => `${respondPath(slug)}?change=${code}#${code}`}
        />
      </InVersion>
      <Ours consultation={consultation} check={check} />
      <p class="govuk-body">
        When you send your answers we keep them with the day you sent them, and nothing that says
        who you are unless you wrote it. <a href="/privacy/">How we look after your answers</a>.
      </p>
      <Button text={again ? 'Try again' : 'Send my answers'} />
      <p class="govuk-body app-screen-only">
        <button type="submit" class="app-link-button" formaction={`${respondPath(slug)}?copy`}>
          Download a copy for yourself
        </button>
        . It has your answers and the receipt code that you get when you send them.
      </p>
      <Help contact={contact} />
    </form>
  );
}

/** What was asked, with what was answered, in the words in which it was. */
export function answered(
  consultation: Consultation,
  check: Pick<CheckState, 'asking' | 'answers'>,
) {
  const { questions } = questionnaireFor(consultation, check.asking.version);
  const asked = applicable(questions, check.answers);
  return summarise({ questions: asked }, check.answers).map((row, index) => ({
    ...row,
    lang: asked[index]?.lang,
  }));
}

/** What the form says of itself, and the answers on their way. */
function Ours({ consultation, check }: Props) {
  const asked = questionnaireFor(consultation, check.asking.version);
  const ours = {
    [FIELD.offer]: offerOf(asked),
    [FIELD.version]: check.asking.version,
    [FIELD.order]: String(check.asking.order),
    [FIELD.page]: '',
    [FIELD.shown]: check.shown.join('.'),
    [FIELD.token]: check.token,
    ...(check.trapped && { [FIELD.trap]: '1' }),
  };
  return (
    <>
      {Object.entries(ours).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Carried posted={check.posted} />
    </>
  );
}

const notices = {
  'not-saved': {
    title: 'Sorry, we could not tell whether your answers were saved',
    description:
      'Something is wrong at our end. Your answers are still on this page. Wait a minute, then select Try again at the bottom of the page. They count once, however often you try. If it still does not work, phone, email or write to us.',
  },
  'not-ours': {
    title: 'Please check your answers again',
    description:
      'We could not confirm that this page came from us, so we have not kept anything yet. If these are your answers, send them again.',
  },
};

import type { Consultation } from '../../domain/consultation.ts';
import { summarise, type Answers } from '../../domain/questionnaire.ts';
import type { Posted } from '../../domain/questions/question.ts';
import { FIELD, respondPath } from '../fields.ts';
import { Button } from '../govuk/button.tsx';
import { ErrorSummary } from '../govuk/error-summary.tsx';
import { SummaryList } from '../govuk/summary-list.tsx';
import { offerOf } from '../../domain/offer.ts';
import { Help } from './help.tsx';

export interface CheckState {
  answers: Answers;
  posted: Posted; // the answers as they were posted, to be sent or changed
  token: string;
  trapped: boolean; // the field that people do not see came filled in
  notice?: keyof typeof notices | undefined;
}

type Props = { consultation: Consultation; check: CheckState };

/** Check your answers: the last page before anything is stored. */
export function CheckMain({ consultation, check }: Props) {
  const { questionnaire, slug, contact } = consultation;
  const again = check.notice === 'not-saved';
  return (
    <form method="post" action={respondPath(slug)}>
      <span class="govuk-caption-l">{consultation.shortTitle}</span>
      <h1 class="govuk-heading-l">Check your answers before you send them</h1>
      {check.notice && <ErrorSummary {...notices[check.notice]} />}
      <SummaryList
        rows={summarise(questionnaire, check.answers)}
        changeAction={(code) => `${respondPath(slug)}?change=${code}#${code}`}
      />
      <input type="hidden" name={FIELD.offer} value={offerOf(questionnaire)} />
      <input type="hidden" name={FIELD.token} value={check.token} />
      {check.trapped && <input type="hidden" name={FIELD.trap} value="1" />}
      <Carried posted={check.posted} />
      <p class="govuk-body">
        When you send your answers we keep them with the day you sent them, and nothing that says
        who you are unless you wrote it. <a href="/privacy/">How we look after your answers</a>.
      </p>
      <Button text={again ? 'Try again' : 'Send my answers'} />
      <Help contact={contact} />
    </form>
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

const Carried = ({ posted }: { posted: Posted }) =>
  [...posted].map(([name, values]) =>
    values.map((value) => <input type="hidden" name={name} value={value} />),
  );

import type { Consultation, Contact } from '../../domain/consultation.ts';
import { deadlineText, openingText } from '../../domain/deadlines.ts';
import type { Posted } from '../../domain/questions/question.ts';
import { receiptText } from '../../domain/receipt.ts';
import { consultationPath, receivedPath, respondPath } from '../fields.ts';
import { SummaryList } from '../govuk/summary-list.tsx';
import { typed } from '../typed.ts';
import { Help } from './help.tsx';

type Given = { consultation: Consultation; posted: Posted };

/** Nothing that was typed is lost: it is given back to be copied, printed or read out on the phone. */
const YourAnswers = ({ consultation, posted }: Given) => {
  const rows = typed(consultation.questionnaire, posted).filter(({ lines }) => lines.length > 0);
  return rows.length > 0 ? (
    <>
      <h2 class="govuk-heading-m">What you wrote</h2>
      <p class="govuk-body">This has not been kept. You can copy or print it.</p>
      <SummaryList rows={rows} />
    </>
  ) : null;
};

export function ClosedMain({ consultation, posted }: Given) {
  return (
    <>
      <h1 class="govuk-heading-l">This consultation has closed</h1>
      <p class="govuk-body">
        It closed at {deadlineText(consultation.closesAt)}, so we could not take your answers.{' '}
        <a href={consultationPath(consultation.slug)}>Read what happens next</a>.
      </p>
      <YourAnswers consultation={consultation} posted={posted} />
      <Help contact={consultation.contact} />
    </>
  );
}

export function NotYetMain({ consultation, posted }: Given) {
  return (
    <>
      <h1 class="govuk-heading-l">This consultation is not open yet</h1>
      <p class="govuk-body">You can answer from {openingText(consultation.opensAt)}.</p>
      <YourAnswers consultation={consultation} posted={posted} />
      <Help contact={consultation.contact} />
    </>
  );
}

export function AlreadySentMain(props: Given & { receipt: string }) {
  const { consultation, posted, receipt } = props;
  return (
    <>
      <h1 class="govuk-heading-l">You have already sent answers from this page</h1>
      <p class="govuk-body">
        We kept the answers that you sent first. Your receipt code is{' '}
        <a href={receivedPath(consultation.slug, receiptText(receipt))}>{receiptText(receipt)}</a>.
        If you want to change them, contact us and give this code.
      </p>
      <p class="govuk-body">
        If you are answering for somebody else,{' '}
        <a href={respondPath(consultation.slug)}>start a new form</a>.
      </p>
      <YourAnswers consultation={consultation} posted={posted} />
      <Help contact={consultation.contact} />
    </>
  );
}

export interface Refusal {
  title: string;
  text: string;
}

/** What could not be read at all, so that there is nothing to give back. */
export function RefusedMain(props: Refusal & { slug?: string | undefined; contact: Contact }) {
  const { title, text, slug, contact } = props;
  return (
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{text}</p>
      {slug && (
        <p class="govuk-body app-alone">
          <a href={respondPath(slug)}>Go back to the questions</a>
        </p>
      )}
      <Help contact={contact} />
    </>
  );
}

import type { Consultation } from '../../domain/consultation.ts';
import { fieldsOf, type Question } from '../../domain/questionnaire.ts';
import { receiptText } from '../../domain/receipt.ts';
import { Carried } from '../carried.tsx';
import { aboutYouPath, FIELD, receivedPath } from '../fields.ts';
import { Button } from '../govuk/button.tsx';
import { ErrorSummary, type ErrorSummaryProps } from '../govuk/error-summary.tsx';
import { QuestionField, type Filled } from '../question-field.tsx';
import { Help } from './help.tsx';

export interface AboutYouState extends Filled {
  receipt: string;
  page: Question[];
  shown: string[]; // the questions, by code, that were on a page before this one
  notice?: ErrorSummaryProps & { name: 'not-saved' | 'other' | 'unknown' };
}

type Props = { consultation: Consultation; state: AboutYouState };

/** Asked apart from everything else, after it, and of nobody who would rather not. */
export function AboutYouMain({ consultation, state }: Props) {
  const { slug, shortTitle, contact } = consultation;
  const { page, problems, notice, receipt, shown } = state;
  const received = receivedPath(slug, receiptText(receipt));
  return (
    <>
      <span class="govuk-caption-l">{shortTitle}</span>
      <h1 class="govuk-heading-l">Questions about you</h1>
      {problems.length > 0 && <Errors problems={problems} />}
      {notice && <ErrorSummary title={notice.title!} description={notice.description!} />}
      {shown.length === 0 && <Why />}
      <p class="govuk-body app-alone">
        <a href={received}>Skip these questions</a>
      </p>
      <form method="post" action={aboutYouPath(slug, receiptText(receipt))} novalidate>
        <OnTheirWay state={state} />
        {page.map((question) => (
          <QuestionField question={question} order={0} {...state} />
        ))}
        <Button text="Continue" />
      </form>
      <Help contact={contact} />
    </>
  );
}

const Errors = ({ problems }: Pick<Filled, 'problems'>) => (
  <ErrorSummary
    errors={problems.map(({ field, message }) => ({ text: message, href: `#${field}` }))}
  />
);

const Why = () => (
  <>
    <p class="govuk-body">
      We have your answers. These questions are different: they are about you, and you can skip any
      of them, or all.
    </p>
    <p class="govuk-body">
      We ask so that we can see who we have not heard from, and whether what we plan is fair to
      everyone. The law asks this of us (the public sector equality duty). We keep these answers
      apart from the others. They make no difference to how your other answers are read.
    </p>
    <p class="govuk-body app-alone">
      <a href="/privacy/">How we look after your answers</a>
    </p>
  </>
);

/** What the form says of itself, and what was answered on the page before. */
function OnTheirWay({ state }: Pick<Props, 'state'>) {
  const here = new Set(state.page.flatMap(fieldsOf));
  const others = [...state.posted].filter(([name]) => !here.has(name));
  return (
    <>
      <input type="hidden" name={FIELD.page} value={state.page.map(({ code }) => code).join('.')} />
      <input type="hidden" name={FIELD.shown} value={state.shown.join('.')} />
      <Carried posted={new Map(others)} />
    </>
  );
}

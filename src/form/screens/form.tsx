import type { Consultation } from '../../domain/consultation.ts';
import { deadlineText } from '../../domain/deadlines.ts';
import { fieldsOf } from '../../domain/questionnaire.ts';
import { offerOf, type OfferChange } from '../../domain/offer.ts';
import { Button } from '../govuk/button.tsx';
import { ErrorSummary } from '../govuk/error-summary.tsx';
import { InsetText } from '../govuk/inset-text.tsx';
import { FIELD, respondPath } from '../fields.ts';
import { QuestionField, type Filled } from '../question-field.tsx';
import { Help } from './help.tsx';
import { Words } from './words.tsx';

export interface FormState extends Filled {
  again?: string | undefined; // the token of a form that came back for a change
  change?: OfferChange | undefined; // how the questions changed while it was being filled in
}

export const unfilled: FormState = { posted: new Map(), problems: [] };

type Props = { consultation: Consultation; form: FormState };

/**
 * The form as it comes back, with something to mend. GOV.UK puts the summary of errors before the
 * heading of the page; ours follows it, so that headings are in order for those who go by them.
 */
export function FormMain({ consultation, form }: Props) {
  return (
    <>
      <Heading consultation={consultation} />
      <Errors {...form} />
      {form.change && <Changed {...form.change} />}
      <NoLongerAsked consultation={consultation} form={form} />
      <Questions consultation={consultation} form={form} />
    </>
  );
}

export function Heading({ consultation }: { consultation: Consultation }) {
  return (
    <>
      <span class="govuk-caption-l">{consultation.shortTitle}</span>
      <h1 class="govuk-heading-l">Tell us what you think</h1>
      <p class="govuk-body">
        Closing date: <strong>{deadlineText(consultation.closesAt)}</strong>
      </p>
    </>
  );
}

const Errors = ({ problems }: Filled) =>
  problems.length > 0 ? (
    <ErrorSummary
      errors={problems.map(({ field, message }) => ({ text: message, href: `#${field}` }))}
    />
  ) : null;

function Changed({ gone, added }: OfferChange) {
  return (
    <InsetText role="alert">
      <p>We changed the questions while you were answering. Your answers are still here.</p>
      <ul class="govuk-list govuk-list--bullet">
        {gone.map((each) => (
          <li>No longer asked: {each}</li>
        ))}
        {added.map((each) => (
          <li>New: {each}</li>
        ))}
      </ul>
      <p>Check your answers, then select Continue.</p>
    </InsetText>
  );
}

/** What was answered to a question that is gone: the person may want to say it elsewhere. */
function NoLongerAsked({ consultation, form }: Props) {
  const asked = new Set(consultation.questionnaire.questions.flatMap(fieldsOf));
  const gone = [...form.posted].filter(([name]) => !asked.has(name)).flatMap(([, texts]) => texts);
  const texts = gone.filter((text) => text.trim());
  return texts.length > 0 ? (
    <InsetText>
      <p>You also answered a question that we no longer ask. This is what you said:</p>
      {texts.map((text) => (
        <p>{text}</p>
      ))}
    </InsetText>
  ) : null;
}

export function Questions({ consultation, form }: Props) {
  const { questionnaire, slug, contact } = consultation;
  return (
    <>
      <ul class="govuk-list govuk-list--bullet">
        <li>There are {questionnaire.questions.length} questions. You can skip any of them.</li>
        <li>You do not need to give your name, and there is no time limit on this page.</li>
        <li>Nothing is kept until you check your answers and send them.</li>
      </ul>
      <p class="govuk-body app-alone">
        <a href="/privacy/">How we look after your answers</a>
      </p>
      <h2 class="govuk-heading-m">The challenges</h2>
      <p class="govuk-body">{consultation.challengesIntroduction}</p>
      <ul class="govuk-list govuk-list--bullet">
        {consultation.challenges.map(({ title }) => (
          <li>{title}</li>
        ))}
      </ul>
      <Words glossary={consultation.glossary} />
      <form method="post" action={respondPath(slug)}>
        <input type="hidden" name={FIELD.offer} value={offerOf(questionnaire)} />
        {form.again && <input type="hidden" name={FIELD.again} value={form.again} />}
        <Trap />
        {questionnaire.questions.map((question) => (
          <QuestionField question={question} {...form} />
        ))}
        <Button text="Continue" />
        <p class="govuk-body">You can check your answers before you send them.</p>
      </form>
      <Help contact={contact} />
    </>
  );
}

/** Out of sight and out of reading order: only a program fills it in. It flags, and never refuses. */
const Trap = () => (
  <div class="app-trap" aria-hidden="true">
    <label for="leave_empty">Leave this empty</label>
    <input type="text" id="leave_empty" name={FIELD.trap} tabIndex={-1} autocomplete="off" />
  </div>
);

import { askedAs, type Asking } from '../../domain/asked-as.ts';
import type { Consultation } from '../../domain/consultation.ts';
import { deadlineText } from '../../domain/deadlines.ts';
import type { OfferChange } from '../../domain/offer.ts';
import { pageBefore } from '../../domain/pages.ts';
import { fieldsOf, type Question } from '../../domain/questionnaire.ts';
import { respondPath } from '../fields.ts';
import { Button } from '../govuk/button.tsx';
import { ErrorSummary } from '../govuk/error-summary.tsx';
import { InsetText } from '../govuk/inset-text.tsx';
import { QuestionField, type Filled } from '../question-field.tsx';
import { Help } from './help.tsx';
import { InVersion } from './in-version.tsx';
import { Introduction } from './introduction.tsx';
import { Ours } from './ours.tsx';
import { Title } from './title.tsx';

export interface FormState extends Filled {
  asking: Asking;
  page: Question[]; // what is asked on it
  shown: string[]; // the questions, by code, that were on a page so far
  again?: string | undefined; // the token of a form that came back for a change
  change?: OfferChange | undefined; // how the questions changed while it was being filled in
}

type Props = { consultation: Consultation; form: FormState };

/**
 * The form as it comes back, with something to mend or the questions that follow. GOV.UK puts the
 * summary of errors before the heading of the page; ours follows it, so that headings are in order
 * for those who go by them.
 */
export function FormMain({ consultation, form }: Props) {
  return (
    <>
      <Heading consultation={consultation} asking={form.asking} />
      <Errors {...form} />
      {form.change && <Changed {...form.change} />}
      <NoLongerAsked consultation={consultation} form={form} />
      <Questions consultation={consultation} form={form} />
    </>
  );
}

export function Heading({ consultation, asking }: { consultation: Consultation; asking: Asking }) {
  return (
    <>
      <span class="govuk-caption-l">
        <Title consultation={consultation} asking={asking} />
      </span>
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
  const { slug, contact } = consultation;
  const asked = askedAs(consultation, form.asking);
  const before = pageBefore(asked.questionnaire, form.page, form.posted);
  return (
    <>
      {!before && <Introduction asked={asked} asking={form.asking} />}
      <form method="post" action={respondPath(slug)} novalidate>
        <Ours asked={asked} form={form} />
        <InVersion consultation={consultation} asking={form.asking}>
          {form.page.map((question) => (
            <QuestionField
              question={question}
              order={form.asking.order}
              signpost={consultation.safeguarding?.signpost}
              {...form}
            />
          ))}
        </InVersion>
        <Button text="Continue" />
        {before && <Back slug={slug} to={before} />}
        <p class="govuk-body">You can check your answers before you send them.</p>
      </form>
      <Help contact={contact} />
    </>
  );
}

/** After Continue, since a line in which somebody presses Enter is sent by the first button. */
const Back = ({ slug, to: [first] }: { slug: string; to: Question[] }) => (
  <p class="govuk-body">
    <button
      type="submit"
      class="app-link-button"
      formaction={`${respondPath(slug)}?change=${first!.code}`}
    >
      Back to the questions before
    </button>
  </p>
);

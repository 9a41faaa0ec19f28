import { renderToString } from 'preact-render-to-string';
import { askedAs, type Asking } from '../domain/asked-as.ts';
import type { Consultation } from '../domain/consultation.ts';
import { offerOf } from '../domain/offer.ts';
import { question as questionShape } from '../domain/questions/kinds.ts';
import type { Question } from '../domain/questionnaire.ts';
import type { Option } from '../domain/questions/question.ts';
import { FIELD } from './fields.ts';
import { Button } from './govuk/button.tsx';
import { conditionText } from './paper/condition.ts';
import { QuestionField, type Filled } from './question-field.tsx';
import { InVersion } from './screens/in-version.tsx';

export interface Keying extends Filled {
  asking: Asking;
}

/** All questions at once, for staff to key in what came on paper: with its numbers and its codes. */
export const keyingHtml = (consultation: Consultation, keying: Keying): string =>
  renderToString(<KeyingForm consultation={consultation} keying={keying} />);

function KeyingForm({ consultation, keying }: { consultation: Consultation; keying: Keying }) {
  const { asking, posted, problems } = keying;
  const asked = askedAs(consultation, asking);
  const { questions } = asked.questionnaire;
  return (
    <InVersion consultation={consultation} asking={asking}>
      <form novalidate autocomplete="off">
        <input type="hidden" name={FIELD.offer} value={offerOf(asked.questionnaire)} />
        {questions.map((question, index) => (
          <>
            <p class="govuk-body">
              <strong>Question {index + 1}</strong> ({question.code}).{' '}
              {conditionText(question, questions)}
            </p>
            <QuestionField
              question={withCodes(question)}
              order={asking.order}
              posted={posted}
              problems={problems}
            />
          </>
        ))}
        <Button text="Save" />
      </form>
    </InVersion>
  );
}

/** As on paper, the code of each option stands beside it. Pictures are for those who answer. */
const withCodes = (question: Question): Question =>
  questionShape.parse(
    JSON.parse(JSON.stringify(question), (key, value: unknown) => {
      if (key === 'picture') return undefined;
      return isOption(value) ? { ...value, label: `${value.label} (${value.code})` } : value;
    }),
  );

const isOption = (value: unknown): value is Option =>
  typeof value === 'object' && value !== null && 'code' in value && 'label' in value;

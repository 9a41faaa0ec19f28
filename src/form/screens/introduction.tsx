import type { Asking } from '../../domain/asked-as.ts';
import type { Consultation } from '../../domain/consultation.ts';
import { BeforeChallenges, ChallengeList } from './challenge-list.tsx';
import { InVersion } from './in-version.tsx';
import { Words } from './words.tsx';

/** What stands before the first question. `asked`: in the words and the order of this form. */
export function Introduction({ asked, asking }: { asked: Consultation; asking: Asking }) {
  const { questions } = asked.questionnaire;
  const upTo = questions.some(({ onlyIf }) => onlyIf) ? 'up to ' : '';
  const count =
    questions.length === 1 ? 'is 1 question' : `are ${upTo}${questions.length} questions`;
  return (
    <>
      <ul class="govuk-list govuk-list--bullet">
        <li>There {count}. You can skip any of them.</li>
        <li>You do not need to give your name.</li>
        <li>There is no time limit on this page.</li>
        <li>Nothing is kept until you check your answers and send them.</li>
      </ul>
      <p class="govuk-body app-alone">
        <a href="/privacy/">How we look after your answers</a>
      </p>
      <h2 class="govuk-heading-m">The challenges</h2>
      <InVersion consultation={asked} asking={asking}>
        <BeforeChallenges asked={asked} asking={asking} />
        <ChallengeList challenges={asked.challenges} />
        <Words glossary={asked.glossary} />
      </InVersion>
    </>
  );
}

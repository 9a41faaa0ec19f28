import { askedAs } from '../../domain/asked-as.ts';
import type { Consultation } from '../../domain/consultation.ts';
import { deadlineText } from '../../domain/deadlines.ts';
import type { Paper } from '../../domain/printings.ts';
import { unbroken } from '../phone.ts';
import { ChallengeList } from '../screens/challenge-list.tsx';
import { InVersion } from '../screens/in-version.tsx';
import { WordList } from '../screens/words.tsx';
import { AboutYouSheet } from './about-you-sheet.tsx';
import { OfficeUse } from './office-use.tsx';
import { PaperQuestion } from './question.tsx';

export interface PaperProps {
  consultation: Consultation;
  paper: Paper;
}

/** The questions to be answered with a pen, from the same definition as the form. */
export function PaperForm({ consultation, paper }: PaperProps) {
  const asked = askedAs(consultation, paper);
  const { questions } = asked.questionnaire;
  return (
    <div class={`app-paper${paper.isLarge ? ' app-paper--large' : ''}`}>
      <InVersion consultation={consultation} asking={paper}>
        <span class="govuk-caption-l">{asked.shortTitle}</span>
        <h1 class="govuk-heading-l">Tell us what you think</h1>
        <OfficeUse consultation={consultation} paper={paper} />
        <HowTo consultation={consultation} />
        <h2>The challenges</h2>
        <p>{asked.challengesIntroduction}</p>
        <ChallengeList challenges={asked.challenges} />
        {asked.glossary.length > 0 && (
          <>
            <h2>What the words mean</h2>
            <WordList glossary={asked.glossary} />
          </>
        )}
        {questions.map((question) => (
          <PaperQuestion
            question={question}
            questions={questions}
            order={paper.order}
            signpost={consultation.safeguarding?.signpost}
          />
        ))}
        <p class="app-paper-question">
          Thank you. Post this form to {asked.contact.post}, to arrive by{' '}
          {deadlineText(asked.closesAt)}.
        </p>
      </InVersion>
      <AboutYouSheet consultation={consultation} paper={paper} />
    </div>
  );
}

function HowTo({ consultation }: { consultation: Consultation }) {
  const { closesAt, contact } = consultation;
  return (
    <>
      <p>
        Closing date: <strong>{deadlineText(closesAt)}</strong>
      </p>
      <ul class="govuk-list govuk-list--bullet">
        <li>Use a pen. To change an answer, cross the box out and tick another.</li>
        <li>You can skip any question. You do not need to give your name.</li>
        <li>The small words beside the boxes are codes for our staff.</li>
        <li>
          Post this form to reach us by the closing date: <strong>{contact.post}</strong>
        </li>
        <li>
          If you need help, phone <strong>{unbroken(contact.phone)}</strong>
          {contact.hours && ` (${contact.hours})`}.
        </li>
        <li>
          We type your answers in and keep them with the day on which we did, and nothing that says
          who you are unless you wrote it.
        </li>
        <li>
          You can withdraw your answers later with a receipt code. If you want one, send an envelope
          with a stamp and your address. We do not keep the address.
        </li>
      </ul>
    </>
  );
}

import { aboutYouQuestionnaire } from '../../domain/about-you/topics.ts';
import { OfficeUse } from './office-use.tsx';
import type { PaperProps } from './paper.tsx';
import { PaperQuestion } from './question.tsx';

/** A sheet of its own, last: whoever does not want to say anything of themselves leaves it off. */
export function AboutYouSheet({ consultation, paper }: PaperProps) {
  const { questions } = aboutYouQuestionnaire(consultation.aboutYou);
  if (questions.length === 0) return null;
  return (
    <div class="app-paper-sheet" lang="en">
      <h2>About you</h2>
      <p>
        These questions are different: they are about you. You can skip any of them, or leave this
        sheet off.
      </p>
      <p>
        We ask so that we can see who we have not heard from, and whether what we plan is fair to
        everyone. The law asks this of us (the public sector equality duty). We keep these answers
        apart from the others. They make no difference to how your other answers are read.
      </p>
      <OfficeUse consultation={consultation} paper={paper} />
      {questions.map((question) => (
        <PaperQuestion question={question} questions={questions} order={paper.order} />
      ))}
    </div>
  );
}

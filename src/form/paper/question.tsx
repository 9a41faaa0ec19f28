import type { FunctionComponent } from 'preact';
import type { Question } from '../../domain/questionnaire.ts';
import type { KindName } from '../../domain/questions/kinds.ts';
import { conditionText } from './condition.ts';
import { AgreementPaper } from './kinds/agreement.tsx';
import type { Ask } from './kinds/ask.ts';
import { BestWorstPaper } from './kinds/best-worst.tsx';
import { CardsPaper } from './kinds/cards.tsx';
import { ChoicePaper } from './kinds/choice.tsx';
import { NumberPaper } from './kinds/number.tsx';
import { PickPaper } from './kinds/pick.tsx';
import { RankPaper } from './kinds/rank.tsx';
import { ScalePaper } from './kinds/scale.tsx';
import { SeveralPaper } from './kinds/several.tsx';
import { TextPaper } from './kinds/text.tsx';
import { Code } from './marks.tsx';

const papers = {
  choice: ChoicePaper,
  several: SeveralPaper,
  text: TextPaper,
  number: NumberPaper,
  scale: ScalePaper,
  pick: PickPaper,
  rank: RankPaper,
  agreement: AgreementPaper,
  cards: CardsPaper,
  'best-worst': BestWorstPaper,
} satisfies {
  [Name in KindName]: FunctionComponent<Ask<Extract<Question, { kind: Name }>>>;
};

interface Props extends Ask<Question> {
  questions: Question[]; // all that stand on the paper, by which this one has its number
}

/** A question with its number and its code, and what to do with a pen. */
export function PaperQuestion({ questions, ...ask }: Props) {
  const { question } = ask;
  const Paper = papers[question.kind] as FunctionComponent<Ask<Question>>;
  const condition = conditionText(question, questions);
  return (
    <section class="app-paper-question">
      <h2>
        {questions.indexOf(question) + 1}. <span lang={question.lang}>{question.text}</span>{' '}
        <Code of={question.code} />
      </h2>
      {condition && <p class="app-paper-instruction">{condition}</p>}
      {question.hint && (
        <p class="app-paper-hint" lang={question.lang}>
          {question.hint}
        </p>
      )}
      <Paper {...ask} />
    </section>
  );
}

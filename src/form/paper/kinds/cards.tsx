import type { CardsQuestion } from '../../../domain/questions/cards.ts';
import { mostField } from '../../../domain/questions/most.ts';
import type { Ask } from './ask.ts';
import { MostPaper } from './most.tsx';
import { RatedPaper } from './rated.tsx';

export const CardsPaper = ({ question }: Ask<CardsQuestion>) => (
  <>
    <RatedPaper question={question} />
    <MostPaper code={mostField(question)} most={question.most} options={question.options} />
  </>
);

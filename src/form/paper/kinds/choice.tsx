import type { ChoiceQuestion } from '../../../domain/questions/choice.ts';
import { Boxes, Instruction } from '../marks.tsx';
import type { Ask } from './ask.ts';

export const ChoicePaper = ({ question }: Ask<ChoiceQuestion>) => (
  <>
    <Instruction>Tick one box.</Instruction>
    <Boxes options={question.options} />
  </>
);

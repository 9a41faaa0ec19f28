import { stepsOf, type ScaleQuestion } from '../../../domain/questions/scale.ts';
import { Boxes, Instruction, OrBoxes } from '../marks.tsx';
import type { Ask } from './ask.ts';

export const ScalePaper = ({ question }: Ask<ScaleQuestion>) => (
  <>
    <Instruction>Tick one box.</Instruction>
    <Boxes options={stepsOf(question)} />
    <OrBoxes options={question.apart} />
  </>
);

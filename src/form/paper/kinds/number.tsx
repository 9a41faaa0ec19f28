import type { NumberQuestion } from '../../../domain/questions/number.ts';
import { Instruction, Lines } from '../marks.tsx';
import type { Ask } from './ask.ts';

export const NumberPaper = ({ question }: Ask<NumberQuestion>) => (
  <>
    <Instruction>
      Write a whole number from {question.min.toLocaleString('en-GB')} to{' '}
      {question.max.toLocaleString('en-GB')}.
    </Instruction>
    <Lines count={1} />
  </>
);

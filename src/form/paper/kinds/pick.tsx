import { mostField } from '../../../domain/questions/most.ts';
import type { PickQuestion } from '../../../domain/questions/pick.ts';
import { Boxes, Instruction, OrBoxes } from '../marks.tsx';
import type { Ask } from './ask.ts';
import { MostPaper } from './most.tsx';

export const PickPaper = ({ question }: Ask<PickQuestion>) => {
  const { options, exclusive, most, max } = question;
  return (
    <>
      <Instruction>{max === 1 ? 'Tick one box.' : `Tick up to ${max}.`}</Instruction>
      <Boxes options={options} />
      <OrBoxes options={exclusive} />
      <MostPaper code={mostField(question)} most={most} options={options} />
    </>
  );
};

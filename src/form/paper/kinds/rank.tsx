import type { RankQuestion } from '../../../domain/questions/rank.ts';
import { Boxes, Instruction, OrBoxes } from '../marks.tsx';
import type { Ask } from './ask.ts';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

export const RankPaper = ({ question }: Ask<RankQuestion>) => {
  const { options, exclusive, places } = question;
  const numbers = ordinals
    .slice(0, places)
    .map((ordinal, index) => `${index + 1} for your ${ordinal}`);
  return (
    <>
      <Instruction>
        Write in the boxes: {numbers.join(', ')}. Leave the other boxes empty.
      </Instruction>
      <Boxes options={options} />
      <OrBoxes options={exclusive} />
    </>
  );
};

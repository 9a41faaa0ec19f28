import { otherField, type SeveralQuestion } from '../../../domain/questions/several.ts';
import { Boxes, Code, Instruction, Lines, OrBoxes } from '../marks.tsx';
import type { Ask } from './ask.ts';

export const SeveralPaper = ({ question }: Ask<SeveralQuestion>) => {
  const { options, other, exclusive } = question;
  return (
    <>
      <Instruction>{howMany(question)}</Instruction>
      <Boxes options={other ? [...options, other.option] : options} />
      {other && (
        <>
          <p>
            {other.label} <Code of={otherField(question)} />
          </p>
          <Lines count={1} />
        </>
      )}
      <OrBoxes options={exclusive} />
    </>
  );
};

function howMany({ min = 1, max }: SeveralQuestion): string {
  if (max === undefined) return min === 1 ? 'Tick all that apply.' : `Tick ${min} or more.`;
  if (min === max) return min === 1 ? 'Tick one box.' : `Tick ${min} boxes.`;
  return min === 1 ? `Tick up to ${max}.` : `Tick ${min} to ${max}.`;
}

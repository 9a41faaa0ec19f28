import {
  blockField,
  blocksShown,
  type BestWorstQuestion,
  type Block,
} from '../../../domain/questions/best-worst.ts';
import { Boxes, Instruction, Part } from '../marks.tsx';
import type { Ask } from './ask.ts';

/** A few challenges at a time, each few twice, as the form has them. */
export function BestWorstPaper({ question, order }: Ask<BestWorstQuestion>) {
  const blocks = blocksShown(question, order);
  return (
    <>
      <Instruction>Each time, tick one box.</Instruction>
      {blocks.map((block, index) => (
        <BlockPaper question={question} block={block} place={`${index + 1} of ${blocks.length}`} />
      ))}
    </>
  );
}

type Shown = { question: BestWorstQuestion; block: Block; place: string };

const BlockPaper = ({ question, block, place }: Shown) => (
  <>
    {(['best', 'worst'] as const).map((end) => (
      <div class="app-paper-part">
        <Part
          text={`${place}: ${question[end]}`}
          code={blockField(question, { block: block.block, end })}
        />
        <Boxes options={block.options} />
      </div>
    ))}
  </>
);

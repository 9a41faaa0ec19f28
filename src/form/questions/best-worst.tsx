import {
  blockField,
  blocksShown,
  type BestWorstQuestion,
  type Block,
} from '../../domain/questions/best-worst.ts';
import { Choices } from '../govuk/choices.tsx';
import { briefly, itemOf, named, type FieldProps, type Filled } from './field.ts';
import { Group } from './group.tsx';

/** A few challenges at a time, each few twice: which matters most of them, and which least. */
export function BestWorstField({ question, order, ...filled }: FieldProps<BestWorstQuestion>) {
  const blocks = blocksShown(question, order);
  return (
    <Group question={question} {...filled}>
      {blocks.map((block, index) => (
        <BlockField
          question={question}
          block={block}
          heading={`${index + 1} of ${blocks.length}`}
          {...filled}
        />
      ))}
    </Group>
  );
}

type Shown = Filled & { question: BestWorstQuestion; block: Block; heading: string };

const BlockField = ({ question, block, heading, ...filled }: Shown) => (
  <div class="app-card">
    {(['best', 'worst'] as const).map((end) => (
      <Choices
        kind="radios"
        size="s"
        {...named(blockField(question, { block: block.block, end }), filled)}
        legend={`${heading}: ${question[end]}`}
        items={block.options.map(end === 'best' ? itemOf : briefly)}
      />
    ))}
  </div>
);

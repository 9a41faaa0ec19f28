/** @jsxImportSource react */
import { Stack, Text } from '@sanity/ui';
import { comparedIn, type Compared } from '../../../src/analysis/coverage/coverage.ts';
import {
  heardShareText,
  heardText,
  unheardSentence,
} from '../../../src/analysis/coverage/coverage-sentences.ts';
import { countText, percentText } from '../../../src/analysis/figure-text.ts';
import type {
  CoverageOption,
  CoverageTopic,
  EnteredFigures,
} from '../../../src/domain/coverage.ts';
import { dateText } from '../../../src/domain/deadlines.ts';
import { EnterFigures } from './enter-figures.tsx';
import { FigureTable } from './figure-table.tsx';

interface Props {
  topic: CoverageTopic;
  onEnter: ((figures: EnteredFigures) => Promise<string | undefined>) | undefined;
}

const columns = [
  { code: 'heard', heading: 'Answered' },
  { code: 'heard-share', heading: 'Share of those who answered' },
  { code: 'there', heading: 'There are' },
  { code: 'there-share', heading: 'Share of the people there are' },
  { code: 'stands', heading: 'Beyond chance' },
];

const stands: Record<Compared['stands'], string> = {
  under: 'Too few',
  over: 'More than their share',
  near: '–',
};

/** One question about who people are: who answered, who there is, and who is missing. */
export function CoverageTopicPanel({ topic, onEnter }: Props) {
  const compared = comparedIn(topic);
  return (
    <Stack gap={4}>
      <Text weight="medium" role="status">
        {unheardSentence(topic)}
      </Text>
      <FigureTable
        caption={topic.text}
        first="Answer"
        columns={columns}
        rows={topic.options.map((option) => ({
          code: option.code,
          label: option.label,
          cells: cellsOf(option, { topic, compared }),
        }))}
      />
      {topic.isRounded && (
        <Text size={1}>
          What people say of themselves is rounded to the nearest 5, and 1 to 7 is shown as fewer
          than 8. Nobody can see which answers came from whom.
        </Text>
      )}
      {topic.source && topic.enteredAt && (
        <Text size={1}>
          How many there are: {topic.source}. Entered on {dateText(topic.enteredAt)}.
        </Text>
      )}
      {onEnter && <EnterFigures topic={topic} onEnter={onEnter} />}
    </Stack>
  );
}

interface Beside {
  topic: CoverageTopic;
  compared: Compared[];
}

function cellsOf({ code, heard, figure }: CoverageOption, { topic, compared }: Beside) {
  const found = compared.find(({ option }) => option.code === code);
  return [
    heard === undefined ? 'not shown' : heardText(heard, topic),
    found ? heardShareText(found, topic) : '–',
    figure === undefined ? '–' : countText(figure),
    found ? percentText(found.thereShare) : '–',
    found ? stands[found.stands] : '–',
  ].map((text) => ({ text }));
}

/** @jsxImportSource react */
import { countText, percentText } from '../../../src/analysis/figure-text.ts';
import {
  ordinal,
  placesOf,
  ranksText,
} from '../../../src/analysis/priorities/priority-sentences.ts';
import { FigureTable } from './figure-table.tsx';
import type { Prioritising } from './priorities.tsx';

const columns = [
  { code: 'people', heading: 'Chose it' },
  { code: 'share', heading: 'Share' },
  { code: 'range', heading: 'Range' },
  { code: 'place', heading: 'Place' },
  { code: 'ranks', heading: 'Could be' },
];

/** The figures of the chart. */
export function PriorityTable({ question }: { question: Prioritising }) {
  const { items } = question.priorities;
  const places = placesOf(items.map(({ people }) => people));
  return (
    <FigureTable
      caption={`Shares and places: ${question.text}`}
      first="Challenge"
      columns={columns}
      rows={items.map((item, index) => ({
        code: item.code,
        label: item.label,
        cells: [
          { text: countText(item.people) },
          { text: percentText(item.share) },
          { text: `${percentText(item.low)} to ${percentText(item.high)}` },
          { text: `${places[index]!.isJoint ? 'joint ' : ''}${ordinal(places[index]!.place)}` },
          { text: ranksText(item) },
        ],
      }))}
    />
  );
}

/** @jsxImportSource react */
import { Card, Text } from '@sanity/ui';
import type { CSSProperties } from 'react';
import { countText } from '../../../../src/analysis/figure-text.ts';
import type { CodingState, Frame } from '../../../../src/domain/coding.ts';
import type { ListedChallenge } from '../placing/written-consultation.ts';

interface Props {
  frame: Frame;
  people: CodingState['people'];
  challenges: readonly ListedChallenge[];
}

const cell: CSSProperties = {
  borderBottom: '1px solid var(--card-border-color)',
  padding: '8px 12px',
  verticalAlign: 'top',
  textAlign: 'left',
  fontWeight: 'normal',
};
const number: CSSProperties = { ...cell, textAlign: 'right' };

const headings = [
  ['Code', cell],
  ['What belongs to it, and what does not', { ...cell, minWidth: '14rem', maxWidth: '36rem' }],
  ['Challenge', cell],
  ['People', number],
] as const;

/** The codes, with how many people said something of each. */
export const FrameTable = ({ frame, people, challenges }: Props) => (
  <Card
    border
    radius={2}
    overflow="auto"
    tabIndex={0}
    role="region"
    aria-label="The codes"
    style={{ width: 'fit-content', maxWidth: '100%' }}
  >
    <table style={{ borderCollapse: 'collapse' }} aria-label="The codes">
      <thead>
        <tr>
          {headings.map(([heading, style]) => (
            <th key={heading} scope="col" style={style}>
              <Text size={1} weight="medium">
                {heading}
              </Text>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {frame.codes.map(({ code, label, definition, challenge }) => (
          <tr key={code}>
            <th scope="row" style={cell}>
              <Text size={1}>{label}</Text>
            </th>
            <Cell>{definition}</Cell>
            <Cell>{challenge ? titleOf(challenge, challenges) : '–'}</Cell>
            <Cell style={number}>{countText(people[code] ?? 0)}</Cell>
          </tr>
        ))}
      </tbody>
    </table>
  </Card>
);

const Cell = ({ children, style = cell }: { children: string; style?: CSSProperties }) => (
  <td style={style}>
    <Text size={1}>{children}</Text>
  </td>
);

const titleOf = (challenge: string, challenges: readonly ListedChallenge[]): string =>
  challenges.find(({ code }) => code === challenge)?.title ?? challenge;

/** @jsxImportSource react */
import { Card, Text } from '@sanity/ui';
import type { CSSProperties, ReactNode } from 'react';

export interface Column {
  code: string;
  heading: string;
  base?: string; // of how many its figures are
}

export interface Row {
  code: string;
  label: string;
  cells: Cell[]; // one for each column after the first
}

export interface Cell {
  text: ReactNode;
  title?: string; // what few want to know
}

interface Props {
  caption: string;
  first: string; // heading of what each row is about
  columns: Column[];
  rows: Row[];
  maxHeight?: string;
  isUnderHeading?: boolean; // that says what the caption does
}

const line: CSSProperties = { borderBottom: '1px solid var(--card-border-color)' };
const cell: CSSProperties = { ...line, padding: '8px 12px', verticalAlign: 'top' };
const number: CSSProperties = { ...cell, textAlign: 'right', whiteSpace: 'nowrap' };
const beside: CSSProperties = {
  ...cell,
  textAlign: 'left',
  minWidth: '14rem',
  maxWidth: '30rem',
  fontWeight: 'normal',
};

/** Figures beside each other. It scrolls by itself where it is wider than the page. */
export const FigureTable = ({
  caption,
  first,
  columns,
  rows,
  maxHeight,
  isUnderHeading,
}: Props) => (
  <Card
    border
    radius={2}
    overflow="auto"
    tabIndex={0}
    role="region"
    aria-label={caption}
    style={{ maxHeight, width: 'fit-content', maxWidth: '100%' }}
  >
    <table style={{ borderCollapse: 'collapse' }} aria-label={caption}>
      {!isUnderHeading && (
        <caption style={{ ...cell, textAlign: 'left' }}>
          <Text size={1} weight="medium">
            {caption}
          </Text>
        </caption>
      )}
      <Head first={first} columns={columns} />
      <tbody>
        {rows.map(({ code, label, cells }) => (
          <tr key={code}>
            <th scope="row" style={beside}>
              <Text size={1}>{label}</Text>
            </th>
            {cells.map(({ text, title }, index) => (
              <td key={columns[index]?.code} style={number} title={title}>
                <Text size={1}>{text}</Text>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Card>
);

const Head = ({ first, columns }: Pick<Props, 'first' | 'columns'>) => (
  <thead>
    <tr>
      <th scope="col" style={beside}>
        <Text size={1} weight="medium">
          {first}
        </Text>
      </th>
      {columns.map(({ code, heading, base }) => (
        <th key={code} scope="col" style={{ ...number, whiteSpace: 'normal' }}>
          <Text size={1} weight="medium">
            {heading}
            {base && <span style={{ display: 'block', fontWeight: 'normal' }}>{base}</span>}
          </Text>
        </th>
      ))}
    </tr>
  </thead>
);

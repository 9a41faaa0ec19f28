/** @jsxImportSource react */
import { Text } from '@sanity/ui';
import type { CSSProperties, RefObject } from 'react';
import type { PersonalData } from '../../../../src/analysis/words/personal-data.ts';
import type { Range } from '../../../../src/analysis/words/ranges.ts';
import { hintTexts, piecesOf, type Piece } from './pieces.ts';

interface Props {
  words: string;
  hints: PersonalData[];
  chosen: Range[];
  box: RefObject<HTMLDivElement | null>; // in which words can be selected
}

/** A text with what may be personal in it marked, and what is to be taken out struck through. */
export const MarkedText = ({ words, hints, chosen, box }: Props) => (
  <Text as="div" size={2} style={asWritten} ref={box} data-testid="text">
    {piecesOf(words, { hints, chosen }).map((piece) => (
      <Marked key={piece.start} piece={piece} words={words.slice(piece.start, piece.end)} />
    ))}
  </Text>
);

function Marked({ piece, words }: { piece: Piece; words: string }) {
  const shown = <span data-start={piece.start}>{words}</span>;
  const struck = piece.isChosen ? <del>{shown}</del> : shown;
  if (!piece.hint) return struck;
  return (
    <mark style={marked}>
      {struck}
      {piece.isHintEnd && <small> ({hintTexts[piece.hint]})</small>}
    </mark>
  );
}

export const asWritten: CSSProperties = {
  ...{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '45rem' },
};
const marked: CSSProperties = {
  ...{ color: 'inherit', background: 'none', borderBottom: '2px dotted' },
};

/** @jsxImportSource react */
import { Button, Flex } from '@sanity/ui';

interface Props {
  hints: number;
  isByWord: boolean;
  onHints: () => void;
  onSelected: () => void;
  onByWord: () => void;
}

/** By one press, by mouse or by keyboard. */
export const WaysToChoose = ({ hints, isByWord, onHints, onSelected, onByWord }: Props) => (
  <Flex gap={2} wrap="wrap">
    {hints > 0 && <Button text={hintsText(hints)} onClick={onHints} {...small} />}
    {!isByWord && (
      <Button
        text="Choose what is selected"
        onMouseDown={(event) => event.preventDefault()} // else nothing is selected any more
        onClick={onSelected}
        {...small}
      />
    )}
    <Button text="Choose word by word" aria-pressed={isByWord} onClick={onByWord} {...small} />
  </Flex>
);

const small = { fontSize: 1, padding: 2 } as const;

const hintsText = (count: number): string =>
  count === 1 ? 'Choose what is marked' : `Choose all ${count} that are marked`;

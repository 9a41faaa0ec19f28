import type { TextQuestion } from '../../../domain/questions/text.ts';
import { Instruction, Lines } from '../marks.tsx';
import type { Ask } from './ask.ts';

const LINES = 9;
const LETTERS_A_WORD = 6; // with the space after it

export const TextPaper = ({ question, signpost }: Ask<TextQuestion>) => (
  <>
    {!question.short && (
      <Instruction>
        Write as much as you like, up to about {wordsIn(question.maxLength)} words. If you need more
        room, use another sheet and write the number of the question on it.
      </Instruction>
    )}
    {signpost && <p>{signpost}</p>}
    <Lines count={question.short ? 1 : LINES} />
  </>
);

const wordsIn = (letters: number): number =>
  Math.max(10, Math.floor(letters / LETTERS_A_WORD / 10) * 10);

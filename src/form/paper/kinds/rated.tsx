import { levelField, type Levelled } from '../../../domain/questions/levels.ts';
import { Picture } from '../../picture.tsx';
import { Boxes, Instruction, Part } from '../marks.tsx';

/** The same few words asked of every challenge, each by itself: a table would not fit large print. */
export const RatedPaper = ({ question }: { question: Levelled }) => (
  <>
    <Instruction>Tick one box for each.</Instruction>
    {question.options.map(({ code, label, hint, lang, picture }) => (
      <div class="app-paper-part">
        {picture && <Picture {...picture} />}
        <Part text={label} lang={lang} code={levelField(question, code)} />
        {hint && (
          <p class="app-paper-hint" lang={lang}>
            {hint}
          </p>
        )}
        <Boxes isInline options={question.levels} />
      </div>
    ))}
  </>
);

import type { ComponentChildren } from 'preact';
import type { Option } from '../../domain/questions/question.ts';
import { Picture } from '../picture.tsx';

/** What staff look for when they key an answer in: exact, and the same in every version. */
export const Code = ({ of }: { of: string }) => (
  <span class="app-paper-code" translate={false}>
    {of}
  </span>
);

export const Instruction = ({ children }: { children: ComponentChildren }) => (
  <p class="app-paper-instruction">{children}</p>
);

interface BoxesProps {
  options: Option[];
  isInline?: boolean; // a few short ones beside each other
}

/** A box before each option, for a tick or a number. */
export const Boxes = ({ options, isInline }: BoxesProps) => (
  <ul class={`app-paper-boxes${isInline ? ' app-paper-boxes--inline' : ''}`}>
    {options.map(({ code, label, hint, lang, picture }) => (
      <li lang={lang}>
        <span class="app-paper-option">
          {picture && <Picture {...picture} />}
          {label} <Code of={code} />
          {hint && <span class="app-paper-hint">{hint}</span>}
        </span>
      </li>
    ))}
  </ul>
);

/** Options of which each would be the whole answer. */
export const OrBoxes = ({ options }: { options: Option[] }) =>
  options.length > 0 ? (
    <>
      <p class="app-paper-or">or</p>
      <Boxes options={options} />
    </>
  ) : null;

export const Lines = ({ count }: { count: number }) => (
  <div class="app-paper-lines" aria-hidden="true">
    {Array.from({ length: count }, () => (
      <div />
    ))}
  </div>
);

/** A part of a question that is answered by itself. */
export const Part = (props: { text: string; code: string; lang?: string | undefined }) => (
  <h3>
    <span lang={props.lang}>{props.text}</span> <Code of={props.code} />
  </h3>
);

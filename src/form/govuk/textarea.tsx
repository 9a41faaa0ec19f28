import type { ComponentChildren } from 'preact';
import { describedBy, ErrorMessage, FormGroup, Hint, type Described } from './form-group.tsx';

export interface TextareaProps extends Described {
  name: string;
  label: string;
  lang?: string | undefined;
  value: string;
  rows: number;
  children?: ComponentChildren; // what stands below the box
}

export function Textarea(props: TextareaProps) {
  const { id, name, label, lang, rows } = props;
  const state = props.error ? ' govuk-textarea--error' : '';
  return (
    <FormGroup error={props.error}>
      <label class="govuk-label govuk-label--m" for={id} lang={lang}>
        {label}
      </label>
      <Hint {...props} />
      <ErrorMessage {...props} />
      <textarea
        class={`govuk-textarea${state}`}
        id={id}
        name={name}
        rows={rows}
        aria-describedby={describedBy(props)}
      >
        {keepingFirstLine(props.value)}
      </textarea>
      {props.children}
    </FormGroup>
  );
}

/** HTML drops a line break that directly follows `<textarea>`, so a leading one is written twice. */
const keepingFirstLine = (value: string): string => (/^[\r\n]/.test(value) ? `\n${value}` : value);

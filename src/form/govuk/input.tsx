import type { ComponentChildren } from 'preact';
import { describedBy, ErrorMessage, FormGroup, Hint, type Described } from './form-group.tsx';

export interface InputProps extends Described {
  name: string;
  label: string;
  lang?: string | undefined;
  isSmall?: boolean; // the label, where it is not a question of its own
  value: string;
  type?: 'email'; // whose own, which the browser may know
  inputmode?: 'numeric' | undefined;
  width?: 5 | 20 | undefined; // characters
  children?: ComponentChildren; // what stands below the line
}

/** GOV.UK's text input: one line. */
export function Input(props: InputProps) {
  const { id, name, label, lang, value, type, inputmode, width } = props;
  const state = props.error ? ' govuk-input--error' : '';
  return (
    <FormGroup error={props.error}>
      <label class={`govuk-label${props.isSmall ? '' : ' govuk-label--m'}`} for={id} lang={lang}>
        {label}
      </label>
      <Hint {...props} />
      <ErrorMessage {...props} />
      <input
        class={`govuk-input${width ? ` govuk-input--width-${width}` : ''}${state}`}
        id={id}
        name={name}
        type={type ?? 'text'}
        autocomplete={type}
        inputmode={inputmode}
        spellcheck={inputmode || type ? false : undefined}
        value={value}
        aria-describedby={describedBy(props)}
      />
      {props.children}
    </FormGroup>
  );
}

import type { ComponentChildren } from 'preact';
import { describedBy, ErrorMessage, FormGroup, Hint, type Described } from './form-group.tsx';

export interface FieldsetProps extends Described {
  legend: string;
  lang?: string | undefined;
  size?: 'm' | 's';
  isGroup?: boolean; // of groups: it has the id, which is the first control's of any other
  children: ComponentChildren;
}

/** GOV.UK's fieldset: controls that answer one question together. */
export function Fieldset(props: FieldsetProps) {
  const { legend, lang, size = 'm', isGroup, children } = props;
  return (
    <FormGroup error={props.error}>
      <fieldset
        class="govuk-fieldset"
        id={isGroup ? props.id : undefined}
        aria-describedby={describedBy(props)}
      >
        <legend class={`govuk-fieldset__legend govuk-fieldset__legend--${size}`} lang={lang}>
          {legend}
        </legend>
        <Hint {...props} />
        <ErrorMessage {...props} />
        {children}
      </fieldset>
    </FormGroup>
  );
}

import { describedBy, ErrorMessage, FormGroup, Hint, type Described } from './form-group.tsx';

export interface SelectProps extends Described {
  name: string;
  label: string;
  items: { value: string; text: string; lang?: string | undefined }[];
  chosen: string;
}

/** GOV.UK's select: one of a list that would be too long to show more than once. */
export function Select(props: SelectProps) {
  const { id, name, label, items, chosen } = props;
  const state = props.error ? ' govuk-select--error' : '';
  return (
    <FormGroup error={props.error}>
      <label class="govuk-label" for={id}>
        {label}
      </label>
      <Hint {...props} />
      <ErrorMessage {...props} />
      <select
        class={`govuk-select${state}`}
        id={id}
        name={name}
        aria-describedby={describedBy(props)}
      >
        {items.map(({ value, text, lang }) => (
          <option value={value} selected={value === chosen} lang={lang}>
            {text}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}

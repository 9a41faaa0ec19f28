import { describedBy, ErrorMessage, FormGroup, Hint, type Described } from './form-group.tsx';

export interface Item {
  value: string;
  text: string;
  hint?: string | undefined;
}

export interface ChoicesProps extends Described {
  kind: 'radios' | 'checkboxes';
  name: string;
  legend: string;
  items: (Item | { divider: string })[];
  checked: readonly string[];
}

/** GOV.UK's radios and checkboxes: the same markup but for the type of the control. */
export function Choices(props: ChoicesProps) {
  const { kind, legend, items, id } = props;
  return (
    <FormGroup error={props.error}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy(props)}>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{legend}</legend>
        <Hint {...props} />
        <ErrorMessage {...props} />
        <div class={`govuk-${kind}`}>
          {items.map((item, index) =>
            'divider' in item ? (
              <div class={`govuk-${kind}__divider`}>{item.divider}</div>
            ) : (
              <Choice {...props} item={item} itemId={index === 0 ? id : `${id}-${index + 1}`} />
            ),
          )}
        </div>
      </fieldset>
    </FormGroup>
  );
}

function Choice(props: ChoicesProps & { item: Item; itemId: string }) {
  const { kind, name, item, itemId } = props;
  const hintId = item.hint && `${itemId}-item-hint`;
  return (
    <div class={`govuk-${kind}__item`}>
      <input
        class={`govuk-${kind}__input`}
        id={itemId}
        name={name}
        type={kind === 'radios' ? 'radio' : 'checkbox'}
        value={item.value}
        checked={props.checked.includes(item.value)}
        aria-describedby={hintId}
      />
      <label class={`govuk-label govuk-${kind}__label`} for={itemId}>
        {item.text}
      </label>
      {hintId && (
        <div id={hintId} class={`govuk-hint govuk-${kind}__hint`}>
          {item.hint}
        </div>
      )}
    </div>
  );
}

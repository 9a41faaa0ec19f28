import type { ComponentChildren } from 'preact';
import type { Picture as Shown } from '../../domain/picture.ts';
import { Picture } from '../picture.tsx';
import { Fieldset } from './fieldset.tsx';
import type { Described } from './form-group.tsx';

export interface Item {
  value: string;
  text: string;
  hint?: string | undefined;
  lang?: string | undefined;
  picture?: Shown | undefined;
}

export interface ChoicesProps extends Described {
  kind: 'radios' | 'checkboxes';
  name: string;
  legend: string;
  lang?: string | undefined;
  size?: 'm' | 's';
  isInline?: boolean; // a few short answers beside each other, where there is room
  items: (Item | { divider: string })[];
  checked: readonly string[];
  children?: ComponentChildren; // what else answers the same question
}

/** GOV.UK's radios and checkboxes: the same markup but for the type of the control. */
export function Choices(props: ChoicesProps) {
  const { kind, items, id, isInline } = props;
  return (
    <Fieldset {...props}>
      <div class={`govuk-${kind}${isInline ? ` govuk-${kind}--inline` : ''}`}>
        {items.map((item, index) =>
          'divider' in item ? (
            <div class={`govuk-${kind}__divider`}>{item.divider}</div>
          ) : (
            <Choice {...props} item={item} itemId={index === 0 ? id : `${id}-${index + 1}`} />
          ),
        )}
      </div>
      {props.children}
    </Fieldset>
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
      <label class={`govuk-label govuk-${kind}__label`} for={itemId} lang={item.lang}>
        {item.picture && <Picture {...item.picture} />}
        {item.text}
      </label>
      {hintId && (
        <div id={hintId} class={`govuk-hint govuk-${kind}__hint`} lang={item.lang}>
          {item.hint}
        </div>
      )}
    </div>
  );
}

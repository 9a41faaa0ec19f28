import type { ComponentChildren } from 'preact';
import { useEnglish } from '../language.ts';

/** What stands around a control: its hint, its error, and both tied to it by id. */
export interface Described {
  id: string;
  hint?: string | undefined;
  error?: string | undefined;
}

export const describedBy = ({ id, hint, error }: Described): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;

export function FormGroup(props: { error?: string | undefined; children: ComponentChildren }) {
  const state = props.error ? ' govuk-form-group--error' : '';
  return <div class={`govuk-form-group${state}`}>{props.children}</div>;
}

export function Hint({ id, hint }: Described) {
  return hint ? (
    <div id={`${id}-hint`} class="govuk-hint">
      {hint}
    </div>
  ) : null;
}

export function ErrorMessage({ id, error }: Described) {
  const english = useEnglish();
  return error ? (
    <p id={`${id}-error`} class="govuk-error-message" {...english}>
      <span class="govuk-visually-hidden">Error:</span> {error}
    </p>
  ) : null;
}

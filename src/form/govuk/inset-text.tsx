import type { ComponentChildren } from 'preact';

export function InsetText(props: { role?: 'alert'; children: ComponentChildren }) {
  return (
    <div class="govuk-inset-text" role={props.role}>
      {props.children}
    </div>
  );
}

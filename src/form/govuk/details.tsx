import type { ComponentChildren } from 'preact';
import { useEnglish } from '../language.ts';

export function Details(props: { summary: string; children: ComponentChildren }) {
  const english = useEnglish();
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary" {...english}>
        <span class="govuk-details__summary-text">{props.summary}</span>
      </summary>
      <div class="govuk-details__text">{props.children}</div>
    </details>
  );
}

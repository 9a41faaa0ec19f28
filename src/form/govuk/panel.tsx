import type { ComponentChildren } from 'preact';

/** Confirms that something is done. Its title is the page's own. */
export function Panel(props: { title: string; children: ComponentChildren }) {
  return (
    <div class="govuk-panel govuk-panel--confirmation">
      <h1 class="govuk-panel__title">{props.title}</h1>
      <div class="govuk-panel__body">{props.children}</div>
    </div>
  );
}

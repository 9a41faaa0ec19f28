import type { Summary } from '../../domain/questionnaire.ts';

export interface SummaryListProps {
  rows: Summary[];
  /** The address that a row's Change button posts the form to; without it rows cannot be changed. */
  changeAction?: ((code: string) => string) | undefined;
}

export function SummaryList({ rows, changeAction }: SummaryListProps) {
  return (
    <dl class="govuk-summary-list">
      {rows.map(({ code, question, lines }) => (
        <div class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key">{question}</dt>
          <dd class="govuk-summary-list__value">
            <Lines lines={lines} />
          </dd>
          {changeAction && (
            <dd class="govuk-summary-list__actions">
              <button type="submit" class="app-link-button" formaction={changeAction(code)}>
                Change<span class="govuk-visually-hidden"> your answer: {question}</span>
              </button>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** A paragraph each, so that where one answer ends and the next begins can be seen and heard. */
function Lines({ lines }: { lines: string[] }) {
  if (lines.length < 2) return <>{lines[0] ?? 'Skipped'}</>;
  return <>{lines.map((line) => line && <p class="govuk-body">{line}</p>)}</>;
}

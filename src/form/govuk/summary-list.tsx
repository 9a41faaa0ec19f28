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
            {lines.length > 0 ? <Lines lines={lines} /> : 'Skipped'}
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

const Lines = ({ lines }: { lines: string[] }) =>
  lines.map((line, index) => (
    <>
      {index > 0 && <br />}
      {line}
    </>
  ));

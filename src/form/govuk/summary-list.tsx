import type { Summary } from '../../domain/questionnaire.ts';
import { useEnglish } from '../language.ts';

export interface SummaryListProps {
  rows: (Summary & { lang?: string | undefined })[];
  /** The address that a row's Change button posts the form to; without it rows cannot be changed. */
  changeAction?: ((code: string) => string) | undefined;
}

export function SummaryList({ rows, changeAction }: SummaryListProps) {
  const english = useEnglish();
  return (
    <dl class="govuk-summary-list">
      {rows.map(({ code, question, lang, lines }) => (
        <div class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key" lang={lang}>
            {question}
          </dt>
          <dd class="govuk-summary-list__value">
            <Lines lines={lines} />
          </dd>
          {changeAction && (
            <dd class="govuk-summary-list__actions">
              <button type="submit" class="app-link-button" formaction={changeAction(code)}>
                <span {...english}>Change</span>
                <span class="govuk-visually-hidden"> your answer: {question}</span>
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
  const english = useEnglish();
  if (lines.length === 0) return <span {...english}>Skipped</span>;
  if (lines.length === 1) return <>{lines[0]}</>;
  return <>{lines.map((line) => line && <p class="govuk-body">{line}</p>)}</>;
}

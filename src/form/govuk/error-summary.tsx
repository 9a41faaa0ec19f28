export interface SummaryError {
  text: string;
  href: string;
}

export interface ErrorSummaryProps {
  title?: string;
  description?: string;
  errors?: SummaryError[];
}

/** GOV.UK's error summary: of mistakes to mend, or of one thing that went wrong at our end. */
export function ErrorSummary(props: ErrorSummaryProps) {
  const { title = 'There is a problem', description, errors = [] } = props;
  return (
    <div class="govuk-error-summary">
      <div role="alert">
        <h2 class="govuk-error-summary__title">{title}</h2>
        <div class="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {errors.length > 0 && <ErrorList errors={errors} />}
        </div>
      </div>
    </div>
  );
}

const ErrorList = ({ errors }: { errors: SummaryError[] }) => (
  <ul class="govuk-list govuk-error-summary__list">
    {errors.map(({ text, href }) => (
      <li>
        <a href={href}>{text}</a>
      </li>
    ))}
  </ul>
);

/** Sends the form that it stands in. */
export function Button({ text }: { text: string }) {
  return (
    <button type="submit" class="govuk-button">
      {text}
    </button>
  );
}

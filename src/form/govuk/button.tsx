/** Sends the form that it stands in. `name` tells one button of a form from another. */
export function Button({ text, name }: { text: string; name?: string }) {
  return (
    <button type="submit" class="govuk-button" name={name} value={name && 'yes'}>
      {text}
    </button>
  );
}

import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // How source is written down, which HTML leaves free: Preact closes void elements with a slash.
    'void-style': 'off',
    // Where search engines cut. A page’s title is the name that its consultation was given.
    'long-title': 'off',
    // The answers to one question share a name, as checkboxes and as they are carried on to Send.
    'form-dup-name': 'off',
    // A file of our own is already held to our own host by the policy; a hash guards other people’s.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

/** What html-validate finds against a page as it was served. */
export async function markupProblems(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`,
    ),
  );
}

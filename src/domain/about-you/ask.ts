import type { ChoiceQuestion } from '../questions/choice.ts';
import type { Option } from '../questions/question.ts';

const preferNot: Option = { code: 'prefer-not-to-say', label: 'Prefer not to say' };

/** Categories in the order of the standard; nobody has to say. */
export const ask = (code: string, { text, subject, options, ...more }: Asking): ChoiceQuestion => ({
  kind: 'choice',
  code,
  text,
  subject,
  options: [...Object.entries(options).map(([code, label]) => ({ code, label })), preferNot],
  ...more,
});

interface Asking {
  text: string;
  subject: string;
  hint?: string;
  options: Record<string, string>; // labels by code
  onlyIf?: ChoiceQuestion['onlyIf'];
}

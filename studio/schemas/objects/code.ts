import { defineType } from 'sanity';
import { CodeInput } from '../inputs/code-input.tsx';

export const code = defineType({
  name: 'code',
  title: 'Code',
  type: 'string',
  description:
    'A short name that is never shown, made from the words. Answers are stored under it, so once ' +
    'it has been published it stays: change the words instead.',
  components: { input: CodeInput },
});

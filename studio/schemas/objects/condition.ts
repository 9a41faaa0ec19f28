import { defineArrayMember, defineField, defineType } from 'sanity';
import { ConditionInput } from '../inputs/condition-input.tsx';

/** Codes of an earlier question and of its options, which the input shows in their words. */
export const condition = defineType({
  name: 'condition',
  title: 'Only ask some people',
  type: 'object',
  fields: [
    defineField({ name: 'question', title: 'Question', type: 'string' }),
    defineField({
      name: 'options',
      title: 'Options',
      type: 'array',
      of: [defineArrayMember({ type: 'string' })],
    }),
  ],
  components: { input: ConditionInput },
});

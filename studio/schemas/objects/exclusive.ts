import { defineArrayMember, defineField } from 'sanity';

/** Options each of which is the whole answer, whatever else there is to choose from. */
export const exclusive = (description: string) =>
  defineField({
    name: 'exclusive',
    title: 'Options that stand alone',
    type: 'array',
    description,
    of: [defineArrayMember({ type: 'option' })],
  });

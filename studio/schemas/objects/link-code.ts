import { defineField } from 'sanity';

/** A code that links and calendars know something by, and no answers. */
export const linkCode = (description: string) =>
  defineField({
    name: 'code',
    title: 'Code',
    type: 'code',
    description: `A short name, made from the words. ${description} Once it has been published it stays.`,
  });

import { defineType } from 'sanity';

export const clockTime = defineType({
  name: 'clockTime',
  title: 'Time',
  type: 'string',
  placeholder: '17:00',
  validation: (rule) =>
    rule.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { name: 'a time, such as 17:00' }),
});

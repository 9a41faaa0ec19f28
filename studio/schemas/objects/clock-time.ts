import { defineType } from 'sanity';

export const clockTime = defineType({
  name: 'clockTime',
  title: 'Time',
  type: 'string',
  placeholder: '17:00',
});

import { defineArrayMember, defineField, defineType } from 'sanity';

export const questionnaire = defineType({
  name: 'questionnaire',
  title: 'Questionnaire',
  type: 'object',
  fields: [
    defineField({
      name: 'questions',
      title: 'Questions',
      type: 'array',
      description: 'In the order in which people meet them. Nobody has to answer them all.',
      of: [
        defineArrayMember({ type: 'choiceQuestion' }),
        defineArrayMember({ type: 'pickQuestion' }),
        defineArrayMember({ type: 'textQuestion' }),
      ],
    }),
  ],
});

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
        defineArrayMember({ type: 'severalQuestion' }),
        defineArrayMember({ type: 'scaleQuestion' }),
        defineArrayMember({ type: 'textQuestion' }),
        defineArrayMember({ type: 'numberQuestion' }),
        defineArrayMember({ type: 'pickQuestion' }),
        defineArrayMember({ type: 'rankQuestion' }),
        defineArrayMember({ type: 'agreementQuestion' }),
        defineArrayMember({ type: 'cardsQuestion' }),
        defineArrayMember({ type: 'bestWorstQuestion' }),
      ],
    }),
    defineField({
      name: 'layout',
      title: 'Pages',
      type: 'string',
      description:
        'On one page people see how much there is and answer in any order. One question a page is ' +
        'easier with a long questionnaire, or on a small screen.',
      options: {
        layout: 'radio',
        list: [
          { title: 'All on one page', value: 'one-page' },
          { title: 'One question a page', value: 'one-question-a-page' },
        ],
      },
    }),
  ],
});

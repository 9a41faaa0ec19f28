import { defineArrayMember, defineField } from 'sanity';

const text = (name: string, title: string) => defineField({ name, title, type: 'string' });
const number = (name: string, title: string) => defineField({ name, title, type: 'number' });
const texts = (name: string, title: string) =>
  defineField({ name, title, type: 'array', of: [{ type: 'string' }] });

const option = defineArrayMember({
  type: 'object',
  title: 'Option',
  fields: [
    text('code', 'Code'),
    text('label', 'Words'),
    text('easy', 'In easy read'),
    defineField({ name: 'isAlone', title: 'Stands alone', type: 'boolean' }),
  ],
  preview: { select: { title: 'label', subtitle: 'code' } },
});

const cell = defineArrayMember({
  type: 'object',
  title: 'Figure',
  fields: [
    text('code', 'Option'),
    number('count', 'People, rounded: 5 stands for a few'),
    defineField({ name: 'isNearlyAll', title: 'Nearly all', type: 'boolean' }),
    number('percent', 'Percent'),
    defineField({
      name: 'range',
      title: 'Range, percent',
      type: 'object',
      fields: [number('low', 'From'), number('high', 'To')],
    }),
  ],
  preview: {
    select: { code: 'code', count: 'count' },
    prepare: ({ code, count }) => ({ title: `${code}: ${count}` }),
  },
});

const row = [
  number('base', 'How many answered, rounded'),
  defineField({ name: 'options', title: 'Figures', type: 'array', of: [cell] }),
];

const group = defineArrayMember({
  type: 'object',
  title: 'Group',
  fields: [
    text('code', 'Code'),
    text('label', 'Words'),
    texts('of', 'Groups that are in it'),
    ...row,
  ],
  preview: { select: { title: 'label' } },
});

/** Protected figures, with one breakdown at most. */
export const figures = defineField({
  name: 'figures',
  title: 'Figures',
  type: 'object',
  fields: [
    defineField({
      name: 'thresholds',
      title: 'From how many people on figures are shown',
      type: 'object',
      fields: [number('small', 'A count'), number('base', 'A group')],
    }),
    defineField({
      name: 'picks',
      title: 'How many options each person chose',
      type: 'object',
      fields: [number('fewest', 'At least'), number('most', 'At most')],
    }),
    defineField({ name: 'total', title: 'Everybody', type: 'object', fields: row }),
    defineField({ name: 'groups', title: 'Groups', type: 'array', of: [group] }),
  ],
});

/** One table of a question, as it was published. */
export const publishedTable = defineArrayMember({
  type: 'object',
  title: 'Table',
  fields: [
    text('code', 'Code'),
    text('heading', 'Heading'),
    text('easy', 'In easy read'),
    defineField({ name: 'options', title: 'Options', type: 'array', of: [option] }),
    defineField({ name: 'isByCount', title: 'Shown by how many chose each', type: 'boolean' }),
    figures,
  ],
  preview: { select: { title: 'heading', subtitle: 'code' } },
});

import { BarChartIcon } from '@sanity/icons/BarChart';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { momentText } from '../../../src/domain/deadlines.ts';
import { figures, publishedTable } from '../objects/published-table.ts';

const text = (name: string, title: string) => defineField({ name, title, type: 'string' });
const texts = (name: string, title: string) =>
  defineField({ name, title, type: 'array', of: [{ type: 'string' }] });

const question = defineArrayMember({
  type: 'object',
  title: 'Question',
  fields: [
    text('code', 'Code'),
    text('text', 'Question'),
    text('hint', 'Hint'),
    defineField({ name: 'tables', title: 'Tables', type: 'array', of: [publishedTable] }),
  ],
  preview: { select: { title: 'text', subtitle: 'code' } },
});

const place = defineArrayMember({
  type: 'object',
  title: 'Place',
  fields: [
    text('code', 'Code'),
    defineField({
      name: 'place',
      title: 'Place',
      type: 'object',
      fields: [text('name', 'Name'), text('challenge', 'Challenge')],
    }),
    texts('replies', 'Replies'),
  ],
  preview: { select: { title: 'code' } },
});

const suggestions = defineField({
  name: 'suggestions',
  title: 'Where suggestions were put',
  type: 'object',
  fields: [defineField({ name: 'places', title: 'Places', type: 'array', of: [place] }), figures],
});

const method = defineField({
  name: 'method',
  title: 'How the figures came about',
  type: 'object',
  fields: [
    defineField({
      name: 'groupedBy',
      title: 'Question that groups people',
      type: 'object',
      fields: [text('code', 'Code'), text('text', 'Question')],
    }),
    texts('channels', 'How answers came'),
    texts('versions', 'Audience versions'),
    defineField({ name: 'revisions', title: 'Revisions of the questionnaire', type: 'number' }),
    defineField({ name: 'leftOut', title: 'Left out by staff, rounded', type: 'number' }),
  ],
});

/**
 * Figures that were protected before they came here, and must stay as they are: a build refuses them
 * when anything was changed. Made in “Results”; can be taken away here.
 */
export const publishedResults = defineType({
  name: 'publishedResults',
  title: 'Published results',
  type: 'document',
  icon: BarChartIcon,
  readOnly: true,
  fields: [
    text('consultation', 'Consultation'),
    defineField({ name: 'release', title: 'Release', type: 'number' }),
    defineField({ name: 'asOf', title: 'Counted at', type: 'datetime' }),
    defineField({
      name: 'by',
      title: 'Published by',
      type: 'object',
      fields: [text('role', 'Role'), text('id', 'Account')],
    }),
    defineField({ name: 'questions', title: 'Questions', type: 'array', of: [question] }),
    suggestions,
    method,
    text('checksum', 'Checksum'),
  ],
  preview: {
    select: { consultation: 'consultation', release: 'release', asOf: 'asOf' },
    prepare: ({ consultation, release, asOf }) => ({
      title: String(consultation ?? 'Results'),
      subtitle: `Release ${release}, counted at ${asOf ? momentText(new Date(asOf)) : 'no time'}`,
    }),
  },
});

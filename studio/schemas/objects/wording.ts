import { defineField, defineType } from 'sanity';
import { WordingItem } from '../inputs/wording-item.tsx';
import { upTo } from '../limits.ts';

interface Within {
  parent?: { key?: unknown } | undefined;
}

const isOf = ({ parent }: Within, pattern: RegExp) => pattern.test(String(parent?.key));

/** The words of a version for one thing that the form says. Officers fill it in beside the standard words. */
export const wording = defineType({
  name: 'wording',
  title: 'Wording',
  type: 'object',
  fields: [
    defineField({ name: 'key', title: 'For', type: 'string', hidden: true }),
    defineField({ name: 'text', title: 'Words', type: 'string', validation: upTo(200) }),
    defineField({
      name: 'hint',
      title: 'Hint',
      type: 'text',
      rows: 2,
      description: 'A sentence that helps, if it needs one.',
      validation: upTo(300),
    }),
    defineField({
      name: 'subject',
      title: 'What it asks for',
      type: 'string',
      description: 'Completes “Select …” where an answer has to be mended.',
      hidden: (within) => !isOf(within, /^[^.]+$/), // only a question’s own words
      validation: upTo(120),
    }),
    defineField({
      name: 'picture',
      title: 'Picture',
      type: 'picture',
      hidden: (within) => !isOf(within, /^challenges\./),
    }),
    defineField({
      name: 'of',
      title: 'Standard words that this says in others',
      type: 'text',
      hidden: true,
      readOnly: true,
    }),
  ],
  components: { item: WordingItem },
  preview: { select: { title: 'text', subtitle: 'key' } },
});

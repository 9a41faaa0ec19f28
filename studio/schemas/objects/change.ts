import { defineField, defineType } from 'sanity';
import { changeKinds, type ChangeKind } from '../../../src/domain/change-log.ts';
import { momentText } from '../../../src/domain/deadlines.ts';

const titles: Record<ChangeKind, string> = {
  'deadline-extended': 'Later closing date',
  'closed-early': 'Earlier closing date',
  other: 'Other change',
};

/** A line of the public log. Publishing writes it; nobody edits it. */
export const change = defineType({
  name: 'change',
  title: 'Change',
  type: 'object',
  fields: [
    defineField({ name: 'at', title: 'Published', type: 'datetime' }),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      options: { list: changeKinds.map((value) => ({ value, title: titles[value] })) },
    }),
    defineField({ name: 'note', title: 'What changed', type: 'text', rows: 2 }),
  ],
  preview: {
    select: { note: 'note', at: 'at' },
    prepare: ({ note, at }: { note?: string; at?: string }) => ({
      title: note ?? '',
      subtitle: at ? momentText(new Date(at)) : '',
    }),
  },
});

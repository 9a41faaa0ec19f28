import { defineArrayMember, defineField } from 'sanity';

export const changes = [
  defineField({
    name: 'changes',
    title: 'What has changed',
    type: 'array',
    group: 'outcome',
    description:
      'What people were told of changes since they could first see this consultation. Publishing ' +
      'asks for each line and adds it here.',
    readOnly: true,
    of: [defineArrayMember({ type: 'change' })],
  }),
];

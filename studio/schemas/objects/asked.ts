import { defineArrayMember, defineField } from 'sanity';
import { QuestionInput } from '../inputs/question-input.tsx';
import { VersionsInput } from '../inputs/versions-input.tsx';
import { upTo } from '../limits.ts';

/** What every kind of question has. */
export const asked = [
  defineField({
    name: 'text',
    title: 'Question',
    type: 'string',
    description: 'For example “Have we missed anything?”',
    validation: upTo(150),
  }),
  defineField({ name: 'code', title: 'Code', type: 'code' }),
  defineField({
    name: 'subject',
    title: 'What it asks for',
    type: 'string',
    description:
      'Finishes our error messages: “Select …”, or “… must be 5,000 characters or fewer”. ' +
      'For example “what we have missed”.',
    validation: upTo(100),
  }),
  defineField({
    name: 'hint',
    title: 'Hint',
    type: 'string',
    description: 'A sentence under the question that helps people to answer it.',
    validation: upTo(200),
  }),
];

export const whoFieldsets = [
  { name: 'who', title: 'Who is asked', options: { collapsible: true, collapsed: true } },
];

/** Whom a question of any kind is put to. */
export const whoIsAsked = [
  defineField({
    name: 'onlyIf',
    title: 'Only ask some people',
    type: 'condition',
    fieldset: 'who',
    description:
      'Leave empty to ask everybody. A question that depends on an answer comes on a page of its own, ' +
      'after that answer.',
  }),
  defineField({
    name: 'askedIn',
    title: 'Versions that ask it',
    type: 'array',
    fieldset: 'who',
    description: 'Leave empty to ask it in every version.',
    of: [defineArrayMember({ type: 'string' })],
    components: { input: VersionsInput },
  }),
];

/** How a question of any kind is shown: in a list, and open. */
export const questionShown = {
  preview: { select: { title: 'text', subtitle: 'code' } },
  components: { input: QuestionInput },
};

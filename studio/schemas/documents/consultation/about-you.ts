import { defineArrayMember, defineField } from 'sanity';
import { aboutYouTopic } from '../../../../src/domain/about-you/topic.ts';
import { aboutYouTopics } from '../../../../src/domain/about-you/topics.ts';
import { AboutYouInput } from '../../inputs/about-you-input.tsx';

/** Officers choose what is asked, never in which words: counts are compared with other people’s. */
export const aboutYou = defineField({
  name: 'aboutYou',
  title: 'Questions about people themselves',
  type: 'array',
  group: 'takingPart',
  description:
    'Asked after the answers are sent, on pages of their own, and kept apart from them. Ask only what ' +
    'you will use to see whom you have not heard from.',
  of: [defineArrayMember({ type: 'string' })],
  options: {
    list: aboutYouTopic.options.map((value) => ({ title: aboutYouTopics[value].title, value })),
  },
  components: { input: AboutYouInput },
});

import { TranslateIcon } from '@sanity/icons/Translate';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { WordsInput } from '../inputs/words-input.tsx';
import { upTo } from '../limits.ts';
import { versionListing } from '../previews/version-listing.ts';
import { versionRules } from '../validation/version-rules.ts';
import { versionKind } from './audience-version/kind.ts';

export const audienceVersion = defineType({
  name: 'audienceVersion',
  title: 'Audience version',
  type: 'document',
  icon: TranslateIcon,
  description:
    'The same questions in other words. People’s answers are counted together, whichever words they read.',
  fields: [
    ...versionKind,
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'What its page is called, in its own words. Left out, the consultation’s title.',
      validation: upTo(120),
    }),
    defineField({
      name: 'introduction',
      title: 'Introduction',
      type: 'richText',
      description:
        'What its page says before the challenges. Do not write the closing date here: the page shows it.',
    }),
    defineField({
      name: 'challengesIntroduction',
      title: 'Before the list of challenges',
      type: 'string',
      validation: upTo(200),
    }),
    defineField({
      name: 'words',
      title: 'Words',
      type: 'array',
      of: [defineArrayMember({ type: 'wording' })],
      description:
        'Everything that people read in the form. Where you write nothing they see the standard words.',
      components: { input: WordsInput },
    }),
    defineField({
      name: 'glossary',
      title: 'Words explained',
      type: 'array',
      of: [defineArrayMember({ type: 'glossaryTerm' })],
      description: 'Words that this version uses and some people may not know.',
    }),
  ],
  validation: versionRules,
  preview: versionListing,
});

import { DocumentPdfIcon } from '@sanity/icons/DocumentPdf';
import { defineField, defineType } from 'sanity';
import { formatText } from '../../../src/domain/documents.ts';
import { upTo } from '../limits.ts';

const list = Object.entries(formatText).map(([value, title]) => ({ value, title }));

const isWebPage = ({ parent }: { parent?: { format?: string } }): boolean =>
  parent?.format === 'web-page';

export const linkedDocument = defineType({
  name: 'linkedDocument',
  title: 'Document',
  type: 'object',
  icon: DocumentPdfIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      description: 'What it is called, so that people know whether they want it.',
      validation: upTo(120),
    }),
    defineField({
      name: 'href',
      title: 'Address',
      type: 'url',
      description: 'Starts with https://, or with / for a page of this site.',
      validation: (rule) => rule.uri({ scheme: 'https', allowRelative: true }),
    }),
    defineField({
      name: 'format',
      title: 'What it is',
      type: 'string',
      description: 'A web page is best: everybody can read it, on any device.',
      options: { list },
    }),
    defineField({
      name: 'kilobytes',
      title: 'Size in kilobytes',
      type: 'number',
      description: 'As your computer shows it: 2,100 for 2.1 MB. The page says it beside the link.',
      hidden: isWebPage,
    }),
    defineField({
      name: 'webPage',
      title: 'The same as a web page',
      type: 'url',
      description:
        'A PDF needs one. Starts with https://, or with / for a page of this site: you can add one ' +
        'under “Pages”.',
      validation: (rule) => rule.uri({ scheme: 'https', allowRelative: true }),
      hidden: isWebPage,
    }),
  ],
  preview: { select: { title: 'title', subtitle: 'href' } },
});

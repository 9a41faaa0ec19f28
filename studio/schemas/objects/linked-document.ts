import { DocumentPdfIcon } from '@sanity/icons/DocumentPdf';
import { defineField, defineType } from 'sanity';
import { formatText, kindText, type Format } from '../../../src/domain/documents.ts';
import { endings, formatOf, kindsText } from '../../../src/domain/file-kinds.ts';
import { MOST_MEGABYTES } from '../../../src/domain/uploads.ts';
import { upTo } from '../limits.ts';

const list = Object.entries(formatText).map(([value, title]) => ({ value, title }));

interface Parent {
  parent?: { format?: string; href?: string; file?: { asset?: object } };
}

const isUploaded = ({ parent }: Parent): boolean => Boolean(parent?.file?.asset);

/** An address that stands beside a file has to be seen, to be removed. */
const needsNoAddress = (form: Parent): boolean => isUploaded(form) && !form.parent?.href;

const isWebPage = ({ parent }: Parent): boolean => parent?.format === 'web-page';

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
      name: 'file',
      title: 'File',
      type: 'file',
      description:
        `Upload it here, or give an address below. ${kindsText}, of ${MOST_MEGABYTES} MB at most: people ` +
        'pay for what they fetch. Sanity shows it to whoever looks for it as soon as it is here, so ' +
        'upload nothing that has to stay secret for now.',
      options: { accept: endings.join() },
    }),
    defineField({
      name: 'href',
      title: 'Address',
      type: 'url',
      description:
        'Where it is already, if you upload no file. Starts with https://, or with / for a page of this ' +
        'site.',
      validation: (rule) => rule.uri({ scheme: 'https', allowRelative: true }),
      hidden: needsNoAddress,
    }),
    defineField({
      name: 'format',
      title: 'What it is',
      type: 'string',
      description: 'A web page is best: everybody can read it, on any device.',
      options: { list },
      hidden: isUploaded,
    }),
    defineField({
      name: 'kilobytes',
      title: 'Size in kilobytes',
      type: 'number',
      description: 'As your computer shows it: 2,100 for 2.1 MB. The page says it beside the link.',
      hidden: (form) => isUploaded(form) || isWebPage(form),
    }),
    defineField({
      name: 'webPage',
      title: 'The same as a web page',
      type: 'url',
      description:
        'A PDF needs one. Starts with https://, or with / for a page of this site: you can add one ' +
        'under “Pages”.',
      validation: (rule) => rule.uri({ scheme: 'https', allowRelative: true }),
      hidden: (form) => !isUploaded(form) && isWebPage(form),
    }),
  ],
  preview: {
    select: {
      title: 'title',
      format: 'format',
      kilobytes: 'kilobytes',
      extension: 'file.asset.extension',
      bytes: 'file.asset.size',
    },
    prepare: ({ title, ...written }) => ({ title, subtitle: kindOf(written) }),
  },
});

interface Written {
  format?: Format | undefined;
  kilobytes?: number | undefined;
  extension?: string | undefined;
  bytes?: number | undefined;
}

/** “PDF, 2.1 MB”, as far as it is known yet. */
function kindOf({ format, kilobytes, extension, bytes }: Written): string {
  const uploaded = formatOf(extension);
  if (extension) return uploaded ? kindText({ format: uploaded, bytes }) : `.${extension}`;
  return format ? kindText({ format, bytes: kilobytes && kilobytes * 1000 }) : '';
}

import * as z from 'zod';
import { sizeText } from './file-size.ts';
import { isOfPdf, webAddress } from './web-address.ts';

/** What a file is, in the words that stand beside a link to it. */
export const formatText = {
  'web-page': 'Web page',
  pdf: 'PDF',
  word: 'Word document',
  excel: 'Excel spreadsheet',
  powerpoint: 'PowerPoint presentation',
  odt: 'OpenDocument text',
  ods: 'OpenDocument spreadsheet',
  csv: 'CSV',
} as const;
export type Format = keyof typeof formatText;

const formats = Object.keys(formatText) as Format[];

/**
 * Something to read beside a consultation. A PDF is never the only way to read it: documents that
 * people need to take part have to be accessible (Public Sector Bodies Accessibility Regulations
 * 2018), and few PDFs are. https://www.gov.uk/guidance/publishing-accessible-documents
 */
export const linkedDocument = z
  .strictObject({
    title: z.string().min(1),
    href: webAddress,
    format: z.enum(formats, { error: 'Say what it is: a web page, a PDF or another kind of file' }),
    bytes: z.int().positive().optional(),
    webPage: webAddress.optional(), // the same, where it is a file
  })
  .superRefine(({ href, format, bytes, webPage }, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (isOfPdf(href) && format !== 'pdf') refuse('format', 'The address is of a PDF');
    if (format !== 'web-page' && !bytes) refuse('bytes', NO_SIZE);
    if (format === 'pdf' && !webPage) refuse('webPage', NO_WEB_PAGE);
    if (webPage !== undefined && (webPage === href || isOfPdf(webPage)))
      refuse('webPage', 'This is the file again: give the address of a web page');
  });
export type LinkedDocument = z.infer<typeof linkedDocument>;

const NO_SIZE = 'Say how large the file is: people pay for what they fetch';
const NO_WEB_PAGE =
  'Give the address of the same as a web page: many people cannot read a PDF, and the law asks you to offer another way';

/** `PDF, 2.1 MB` */
export const kindText = ({ format, bytes }: Pick<LinkedDocument, 'format' | 'bytes'>): string =>
  [formatText[format], bytes && sizeText(bytes)].filter(Boolean).join(', ');

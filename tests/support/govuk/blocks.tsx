import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { z } from 'zod';
import { BackLink } from '../../../src/form/govuk/back-link.tsx';
import { Button } from '../../../src/form/govuk/button.tsx';
import { Details } from '../../../src/form/govuk/details.tsx';
import { ErrorSummary } from '../../../src/form/govuk/error-summary.tsx';
import { InsetText } from '../../../src/form/govuk/inset-text.tsx';
import { Panel } from '../../../src/form/govuk/panel.tsx';
import { classes, plainHtml } from './options.ts';

/** Stands among our children for HTML of theirs. */
const HERE = '[their HTML]';

const content = { text: z.string().optional(), html: z.string().optional() };
type Content = { text?: string | undefined; html?: string | undefined };
const hasContent = ({ text, html }: Content) => text !== undefined || html !== undefined;

export function containing({ text, html }: Content, ours: (children: string) => VNode): string {
  if (html === undefined) return renderToString(ours(text ?? ''));
  return renderToString(ours(HERE)).replace(HERE, () => html);
}

export const panel = z
  .strictObject({ titleText: z.string().default(''), titleHtml: plainHtml.optional(), classes })
  .extend(content)
  .refine(hasContent)
  .transform(({ titleText, titleHtml = titleText, ...inside }) =>
    containing(inside, (children) => <Panel title={titleHtml}>{children}</Panel>),
  );

export const details = z
  .strictObject({ summaryText: z.string(), classes, ...content })
  .transform(({ summaryText, ...inside }) =>
    containing(inside, (children) => <Details summary={summaryText}>{children}</Details>),
  );

export const insetText = z
  .strictObject({ classes, ...content })
  .transform((inside) => containing(inside, (children) => <InsetText>{children}</InsetText>));

export const backLink = z
  .strictObject({ href: z.string().default('#'), text: z.string().default('Back'), classes })
  .transform(({ href, text }) => renderToString(<BackLink href={href} text={text} />));

export const button = z
  .strictObject({ text: z.string(), classes })
  .transform(({ text }) => renderToString(<Button text={text} />));

export const errorSummary = z
  .strictObject({
    titleText: z.string(),
    descriptionText: z.string().optional(),
    errorList: z.array(z.strictObject({ text: z.string(), href: z.string() })).default([]),
    classes,
  })
  .transform(({ titleText, descriptionText = '', errorList }) =>
    renderToString(
      <ErrorSummary title={titleText} description={descriptionText} errors={errorList} />,
    ),
  );

import { readFileSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import { z } from 'zod';
import { classes } from './options.ts';

/** An element as an Astro file writes it. These are few and plain, so we do without Astro's compiler. */
function elementIn(name: string, element: RegExp): string {
  const [found] = readFileSync(`src/components/${name}.astro`, 'utf8').match(element) ?? [];
  if (!found) throw new Error(`Cannot compare ${name}.astro: it has nothing like ${element}`);
  return found;
}

/** With words where it has `{text}`, and nothing for what it spreads or cannot be given. */
const filled = (element: string, values: Record<string, string>): string =>
  element.replace(/\{(?:\.{3})?(\w+)\}/g, (_, name) => renderToString(<>{values[name]}</>));

export const tag = z
  .strictObject({ text: z.string(), classes })
  .transform(({ text }) =>
    filled(elementIn('StateLine', /<strong class="govuk-tag".*?<\/strong>/s), { text }),
  );

export const skipLink = z
  .strictObject({
    text: z.literal('Skip to main content'),
    href: z.string().default('#content'),
    classes,
  })
  .transform(({ href }) =>
    elementIn('Layout', /<a [^>]*class="govuk-skip-link".*?<\/a>/s).replace('#main-content', href),
  );

const crumb = z.strictObject({ text: z.string(), href: z.string() });
const home = z.strictObject({ text: z.literal('Home'), href: z.literal('/') });

export const breadcrumbs = z
  .strictObject({ items: z.tuple([home], crumb), classes })
  .transform(({ items }) => {
    const item = elementIn('Breadcrumbs', /<li>.*?<\/li>/s);
    const trail = items.map((each) => filled(item, each)).join('');
    return elementIn('Breadcrumbs', /<nav.*<\/nav>/s).replace(/(?<=<ol>).*(?=<\/ol>)/s, trail);
  });

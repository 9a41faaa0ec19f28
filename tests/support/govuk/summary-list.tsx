import { renderToString } from 'preact-render-to-string';
import { z } from 'zod';
import { SummaryList } from '../../../src/form/govuk/summary-list.tsx';
import { BASE, type Told } from '../accessibility-tree.ts';
import { classes, words } from './options.ts';

const action = z.strictObject({ href: z.string(), text: z.string(), classes });
type Action = z.infer<typeof action>;
/** Ours has one action a row at the most. */
const actions = z.strictObject({ items: z.array(action).max(1), classes });

const row = z.strictObject({ key: words, value: words, actions: actions.optional(), classes });
type Row = z.infer<typeof row>;

export const summaryList = z
  .strictObject({ rows: z.array(row), classes })
  .refine(allOrNoneChange)
  .transform(({ rows }) => ({
    html: renderToString(
      <SummaryList
        rows={rows.map(({ key, value }) => ({
          code: key.text,
          question: key.text,
          lines: [value.text],
        }))}
        changeAction={rows.some(actionOf) ? (code) => `/change/${code}` : undefined}
      />,
    ),
    asTheirs: (ours: Told) => withLinks(ours, rows),
  }));

const actionOf = ({ actions }: Row) => actions?.items[0];

function allOrNoneChange({ rows }: { rows: Row[] }): boolean {
  const changing = rows.filter(actionOf).length;
  return changing === 0 || changing === rows.length;
}

/**
 * The one difference that we mean: GOV.UK has a link to change a row, in any words. Ours is a button,
 * because the answers are in the form that it posts, and always says whose answer it changes. Where it
 * does exactly that, their link stands in for it.
 */
function withLinks(told: Told, rows: Row[]): Told {
  const changed = rows.find(({ key }) => told.name === `Change your answer: ${key.text}`);
  const action = changed && actionOf(changed);
  if (told.role === 'button' && action) return linkTo(action);
  return { ...told, children: told.children.map((child) => withLinks(child, rows)) };
}

const linkTo = ({ href, text }: Action): Told => ({
  ...plain('link', text),
  states: { focusable: true, url: new URL(href, BASE).href },
  children: [plain('StaticText', text)],
});

const plain = (role: string, name: string): Told => ({
  role,
  name,
  description: '',
  value: undefined,
  states: {},
  children: [],
});

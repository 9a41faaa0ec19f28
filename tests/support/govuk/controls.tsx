import { renderToString } from 'preact-render-to-string';
import { z } from 'zod';
import { Choices, type ChoicesProps } from '../../../src/form/govuk/choices.tsx';
import { ErrorMessage, Hint } from '../../../src/form/govuk/form-group.tsx';
import { Textarea } from '../../../src/form/govuk/textarea.tsx';
import { classes, words } from './options.ts';

export const control = {
  name: z.string(),
  classes,
  formGroup: z.strictObject({ classes }).optional(),
  hint: words.optional(),
  errorMessage: words.optional(),
};

const item = z.strictObject({
  value: z.string(),
  text: z.string(),
  hint: words.optional(),
  checked: z.boolean().optional(),
  behaviour: z.literal('exclusive').optional(), // for GOV.UK's script: our pages have none of it
});
type Item = z.infer<typeof item>;

const choicesOptions = z.strictObject({
  ...control,
  idPrefix: z.string().optional(),
  fieldset: z.strictObject({ legend: words }), // ours always has one, never the page's heading
  items: z.array(z.union([item, z.strictObject({ divider: z.string() })])),
});

const choices = (kind: ChoicesProps['kind']) =>
  choicesOptions.transform(({ name, idPrefix, fieldset, hint, errorMessage, items }) =>
    renderToString(
      <Choices
        kind={kind}
        id={idPrefix ?? name}
        name={name}
        legend={fieldset.legend.text}
        hint={hint?.text}
        error={errorMessage?.text}
        items={items.map((each) => ('divider' in each ? each : itemOf(each)))}
        checked={items.flatMap((each) => ('checked' in each && each.checked ? each.value : []))}
      />,
    ),
  );

const itemOf = ({ value, text, hint }: Item) => ({ value, text, hint: hint?.text });

export const radios = choices('radios');
export const checkboxes = choices('checkboxes');

export const textarea = z
  .strictObject({
    ...control,
    id: z.string().optional(),
    label: words,
    value: z.string().default(''),
    rows: z.int().default(5),
  })
  .transform(({ id, name, label, hint, errorMessage, value, rows }) =>
    renderToString(
      <Textarea
        id={id ?? name}
        name={name}
        label={label.text}
        hint={hint?.text}
        error={errorMessage?.text}
        value={value}
        rows={rows}
      />,
    ),
  );

/** Ours always has an id, for a control to be described by. */
const described = words.extend({ id: z.string().default('alone') });

export const hint = described.transform(({ id, text }) =>
  renderToString(<Hint id={id} hint={text} />),
);

export const errorMessage = described.transform(({ id, text }) =>
  renderToString(<ErrorMessage id={id} error={text} />),
);

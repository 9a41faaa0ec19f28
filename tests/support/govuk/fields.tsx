import { renderToString } from 'preact-render-to-string';
import { z } from 'zod';
import { Fieldset } from '../../../src/form/govuk/fieldset.tsx';
import { Input } from '../../../src/form/govuk/input.tsx';
import { Select } from '../../../src/form/govuk/select.tsx';
import { containing } from './blocks.tsx';
import { control } from './controls.tsx';
import { classes, plainHtml, words } from './options.ts';

const labelled = { ...control, id: z.string().optional(), label: words };
const value = z.union([z.string(), z.number()]).transform(String);

export const input = z
  .strictObject({
    ...labelled,
    value: value.default(''),
    inputmode: z.literal('numeric').optional(),
    type: z.literal('text').optional(),
  })
  .transform(({ id, name, label, hint, errorMessage, value, inputmode }) =>
    renderToString(
      <Input
        {...{ name, value, inputmode }}
        id={id ?? name}
        label={label.text}
        hint={hint?.text}
        error={errorMessage?.text}
      />,
    ),
  );

const item = z
  .strictObject({ value: value.optional(), text: z.string() })
  .transform(({ value, text }) => ({ value: value ?? text, text }));

export const select = z
  .strictObject({ ...labelled, items: z.array(item).min(1), value: value.optional() })
  .transform(({ id, name, label, hint, errorMessage, items, value }) =>
    renderToString(
      <Select
        {...{ name, items }}
        id={id ?? name}
        label={label.text}
        hint={hint?.text}
        error={errorMessage?.text}
        chosen={value ?? ''}
      />,
    ),
  );

export const fieldset = z
  .strictObject({
    legend: z.union([words, z.strictObject({ html: plainHtml, classes })]),
    html: z.string().default(''),
    role: z.literal('group').optional(), // what a fieldset is anyway
    classes,
  })
  .transform(({ legend, html }) =>
    containing({ html }, (children) => (
      <Fieldset id="alone" legend={'text' in legend ? legend.text : legend.html}>
        {children}
      </Fieldset>
    )),
  );

/** @jsxImportSource react */
import { Button, Card, Select, Stack, Text, TextInput } from '@sanity/ui';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { lifetimes, type Lifetime, type Listed, type NewLink } from './links.ts';

interface Props {
  pages: Listed['pages'];
  onMake: (link: NewLink) => Promise<void>;
}

/** Asks who a link is for and how long it is to work. */
export function MakeLink({ pages, onMake }: Props) {
  const [isBusy, setBusy] = useState(false);

  async function make(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    setBusy(true);
    await onMake(newLinkFrom(new FormData(form)));
    form.reset();
    setBusy(false);
  }

  return (
    <Card as="form" onSubmit={make} padding={4} border radius={2}>
      <Stack gap={4}>
        <Field label="Who is it for?" hint="So that you know later which link to end.">
          {(id) => (
            <TextInput
              id={id}
              name="note"
              aria-describedby={`${id}-hint`}
              required
              maxLength={80}
            />
          )}
        </Field>
        <Field label="Which page does it open first?">
          {(id) => (
            <Choice
              id={id}
              name="address"
              options={[['/', 'The first page'], ...addresses(pages)]}
            />
          )}
        </Field>
        <Field label="How long does it work?">
          {(id) => <Choice id={id} name="days" options={lifetimes.map(lifetimeOption)} />}
        </Field>
        <Button type="submit" text="Make a link" disabled={isBusy} />
      </Stack>
    </Card>
  );
}

const newLinkFrom = (form: FormData): NewLink => ({
  note: textOf(form, 'note'),
  address: textOf(form, 'address'),
  days: lifetimes.find((each) => String(each) === textOf(form, 'days')) ?? lifetimes[0],
});

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

type Option = [value: string, text: string];

const addresses = (pages: Listed['pages']): Option[] =>
  pages.map(({ address, title }) => [address, title]);

const lifetimeOption = (days: Lifetime): Option => [
  String(days),
  days === 1 ? '1 day' : `${days} days`,
];

const Choice = ({ options, ...named }: { id: string; name: string; options: Option[] }) => (
  <Select {...named}>
    {options.map(([value, text]) => (
      <option key={value} value={value}>
        {text}
      </option>
    ))}
  </Select>
);

interface FieldProps {
  label: string;
  hint?: string;
  children: (id: string) => ReactNode;
}

function Field({ label, hint, children }: FieldProps) {
  const id = useId();
  return (
    <Stack gap={3}>
      <Text as="label" htmlFor={id} size={1} weight="medium">
        {label}
      </Text>
      {hint && (
        <Text id={`${id}-hint`} size={1} muted>
          {hint}
        </Text>
      )}
      {children(id)}
    </Stack>
  );
}

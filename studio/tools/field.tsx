/** @jsxImportSource react */
import { Select, Stack, Text } from '@sanity/ui';
import { useId, type ReactNode } from 'react';

interface FieldProps {
  label: string;
  hint?: string;
  children: (named: { id: string; 'aria-describedby'?: string }) => ReactNode;
}

export function Field({ label, hint, children }: FieldProps) {
  const id = useId();
  return (
    <Stack gap={3} flex={1}>
      <Text as="label" htmlFor={id} size={1} weight="medium">
        {label}
      </Text>
      {hint && (
        <Text id={`${id}-hint`} size={1}>
          {hint}
        </Text>
      )}
      {children({ id, ...(hint && { 'aria-describedby': `${id}-hint` }) })}
    </Stack>
  );
}

interface ChoiceProps {
  label: string;
  options: readonly (readonly [value: string, text: string])[];
  value: string;
  onChange: (value: string) => void;
}

export const Choice = ({ label, options, value, onChange }: ChoiceProps) => (
  <Field label={label}>
    {(named) => (
      <Select {...named} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </Select>
    )}
  </Field>
);

/** @jsxImportSource react */
import { Box, Stack, Text } from '@sanity/ui';
import { useRef, useState } from 'react';
import type { Staff } from '../../publishing/staff.ts';
import type { Chosen } from './ask-site.ts';
import { Differences } from './differences.tsx';
import { Label, type SheetLabel } from './label.tsx';
import { Outcome } from './outcome.tsx';
import { Progress } from './progress.tsx';
import { fieldsIn, Sheet } from './sheet.tsx';
import { useKeying } from './use-keying.ts';

/** One sheet after the other into one form. */
export function KeySheet({ staff, chosen }: { staff: Staff; chosen: Chosen }) {
  const sheet = useRef<HTMLDivElement>(null);
  const numbered = useRef<HTMLInputElement>(null);
  const told = useRef<HTMLDivElement>(null);
  const [label, setLabel] = useState<SheetLabel>({ channel: 'paper', number: '' });
  const { state, save } = useKeying(staff, chosen);
  const { round, form, said, became } = state;

  async function keyIn(instead?: { of: string; reason: string }): Promise<void> {
    const keyed = await save({ ...label, fields: fieldsIn(sheet.current), instead });
    if (keyed && 'receipt' in keyed) {
      setLabel({ ...label, number: '' });
      numbered.current?.focus();
    } else if (keyed?.result !== 'problems') told.current?.focus(); // far above the button
  }

  return (
    <Stack gap={5}>
      <Stack gap={4} ref={told} tabIndex={-1}>
        <Box role="status">
          {said && <Text>{said}</Text>}
          {became && 'receipt' in became && <Outcome done={became} siteUrl={staff.siteUrl} />}
        </Box>
        {became?.result === 'differs' && (
          <Differences
            differing={became}
            onReplace={(reason) => void keyIn({ of: became.of, reason })}
          />
        )}
      </Stack>
      {form && <Progress counts={form.counts} />}
      <Label label={label} onChange={setLabel} numbered={numbered} />
      {form && <Text size={1}>These questions are of revision {form.revision}.</Text>}
      {form && (
        <Sheet
          key={round}
          sheet={sheet}
          form={form.form}
          style={form.style}
          onSave={() => void keyIn()}
        />
      )}
    </Stack>
  );
}

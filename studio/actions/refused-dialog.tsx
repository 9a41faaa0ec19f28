/** @jsxImportSource react */
import { Button } from '@sanity/ui';
import { DialogFrame, Paragraph, Sentences } from './dialog-frame.tsx';
import type { Refusal } from './removal.ts';

export function RefusedDialog({
  title,
  reasons,
  mend,
  onClose,
}: Refusal & { onClose: () => void }) {
  const close = <Button mode="bleed" text="Close" onClick={onClose} />;
  return (
    <DialogFrame title={title} onClose={onClose} buttons={close}>
      <Sentences sentences={reasons} />
      <Paragraph>{mend}</Paragraph>
    </DialogFrame>
  );
}

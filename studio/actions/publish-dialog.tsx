/** @jsxImportSource react */
import { Button } from '@sanity/ui';
import { surroundings } from '../surroundings.ts';
import { DialogFrame, Paragraph, Sentences, Warning } from './dialog-frame.tsx';
import { RefusedDialog } from './refused-dialog.tsx';
import { TellingDialog } from './telling-dialog.tsx';
import type { Asking } from './use-publishing.ts';
import { firstPublicationWords } from './words.ts';

/** What stands between Publish and the public. */
export function PublishDialog(asking: Asking) {
  const { verdict } = asking;
  switch (verdict.kind) {
    case 'first':
      return <FirstDialog {...asking} />;
    case 'telling':
      return <TellingDialog {...asking} changes={verdict.changes} />;
    case 'refused':
      return (
        <RefusedDialog title="This cannot be published" {...verdict} onClose={asking.cancel} />
      );
    case 'plain':
      return null;
  }
}

function FirstDialog({ draft, facts, isSending, fault, publish, cancel }: Asking) {
  const { siteUrl } = surroundings();
  const [where, ...when] = firstPublicationWords(draft, { siteUrl, now: facts.now });
  return (
    <DialogFrame
      title="Publish this consultation?"
      onClose={cancel}
      buttons={
        <>
          <Button mode="bleed" text="Not yet" onClick={cancel} />
          <Button text="Publish" loading={isSending} onClick={() => publish()} />
        </>
      }
    >
      <Paragraph>{where}</Paragraph>
      <Sentences sentences={when} />
      <Paragraph>
        Once people have answered, questions and challenges can be put in other words, but not taken
        out.
      </Paragraph>
      {fault && <Warning>{fault}</Warning>}
    </DialogFrame>
  );
}

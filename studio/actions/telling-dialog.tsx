/** @jsxImportSource react */
import { Button } from '@sanity/ui';
import { useRef, useState } from 'react';
import { noteProblem } from '../../src/domain/change-log.ts';
import type { MeaningChange } from '../../src/domain/changes/meaning-change.ts';
import { DialogFrame, Paragraph, Sentences, Warning } from './dialog-frame.tsx';
import { deadlineChange, suggestedNote } from './log-entry.ts';
import { NoteField, SpellingOnly } from './note-field.tsx';
import type { Asking } from './use-publishing.ts';
import { deadlineWarning } from './words.ts';

type Telling = Asking & { changes: MeaningChange[] };

/** Asks for one line of the public log: people who come back should learn what is different. */
export function TellingDialog({ changes, facts, isSending, fault, publish, cancel }: Telling) {
  const { note, setNote, isSpelling, setSpelling, problem, field, check } = useNote(changes);
  const moved = deadlineChange(changes);
  const warning = moved && deadlineWarning(moved, facts.now);
  const mayBeSpelling = changes.every(({ weight }) => weight === 'wording');

  const send = () => check() && publish(isSpelling ? undefined : note);
  return (
    <DialogFrame
      title="Tell people what changes"
      onClose={cancel}
      buttons={
        <>
          <Button mode="bleed" text="Not yet" onClick={cancel} />
          <Button text="Publish" loading={isSending} onClick={send} />
        </>
      }
    >
      <Paragraph>
        People may have read this page already. For them, publishing changes this:
      </Paragraph>
      <Sentences sentences={changes.map(({ words }) => `${words}.`)} />
      {warning && <Warning>{warning}</Warning>}
      {mayBeSpelling && <SpellingOnly checked={isSpelling} onChange={setSpelling} />}
      {!isSpelling && <NoteField ref={field} value={note} problem={problem} onChange={setNote} />}
      {fault && <Warning>{fault}</Warning>}
    </DialogFrame>
  );
}

/** The line, and what is wrong with it once the officer has tried to publish. */
function useNote(changes: MeaningChange[]) {
  const [note, setNote] = useState(() => suggestedNote(changes));
  const [isTicked, setSpelling] = useState(false);
  const [isTried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const isSpelling = isTicked && changes.every(({ weight }) => weight === 'wording');
  const problem = noteProblem(note);

  function check(): boolean {
    setTried(true);
    if (problem && !isSpelling) field.current?.focus();
    return isSpelling || !problem;
  }
  return {
    note,
    setNote,
    isSpelling,
    setSpelling,
    problem: isTried ? problem : undefined,
    field,
    check,
  };
}

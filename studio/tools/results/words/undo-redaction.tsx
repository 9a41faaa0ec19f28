/** @jsxImportSource react */
import { Button, Flex, Text } from '@sanity/ui';
import { wordsPage } from '../../../../src/domain/reading.ts';
import { redactionReasons } from '../../../../src/domain/redacting.ts';
import { askStaff } from '../../../publishing/staff.ts';
import { justBefore } from './just-before.ts';
import type { Reader } from './reader.ts';
import { usePost } from './use-post.ts';
import { wordsPath } from './words-path.ts';

/** Says what was taken out of a text, and puts it back. */
export function UndoRedaction(reader: Reader) {
  const { staff, consultation, question, text, mayEdit, onSaved, onSaid } = reader;
  const post = usePost(reader);

  async function undo(): Promise<void> {
    if (!(await post('redactions', { do: 'undo', question, id: text.id }))) return;
    const path = wordsPath({ consultation, question }, { after: justBefore(text.id), most: 1 });
    const reply = await askStaff(staff, { path, shape: wordsPage });
    const found = reply.ok ? reply.body.texts.find(({ id }) => id === text.id) : undefined;
    if (found) onSaved({ words: found.words, redacted: null });
    else onSaid('It is undone, but the text cannot be read now. Open this page again to read it.');
  }

  if (text.redacted === null) return null;
  return (
    <Flex gap={3} align="center" wrap="wrap">
      <Text size={1}>Words were taken out: {redactionReasons[text.redacted]}.</Text>
      {mayEdit && <Button text="Undo" fontSize={1} padding={2} onClick={() => void undo()} />}
    </Flex>
  );
}

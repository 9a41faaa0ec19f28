/** @jsxImportSource react */
import { Button, Flex, Heading, Stack, Text } from '@sanity/ui';
import { useId, type SubmitEvent } from 'react';
import { placeText } from '../../../../src/domain/placing.ts';
import { Notice } from '../notice.tsx';
import type { Reader } from '../words/reader.ts';
import { MadeOf } from './made-of.tsx';
import { PlaceChoice } from './place-choice.tsx';
import { Reply } from './reply.tsx';
import { useChallenges } from './use-challenges.ts';
import { usePlacing } from './use-placing.ts';

/** Where a suggestion belongs, what is said to whoever made it, and what is made of it. */
export function PlaceText(reader: Reader) {
  const { consultation, text, mayEdit } = reader;
  const id = useId();
  const { listed: challenges, isSilent, look, id: document } = useChallenges(consultation);
  const placing = usePlacing(reader, look);
  const { draft, failed, isBusy, change } = placing;
  return (
    <form
      aria-labelledby={id}
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => (
        event.preventDefault(),
        void placing.save()
      )}
    >
      <Stack gap={4}>
        <Heading as="h3" size={1} id={id}>
          Where does this suggestion belong?
        </Heading>
        <Text size={1}>
          {text.place ? `${placeText(text.place, challenges)}.` : 'It is waiting.'}
        </Text>
        {mayEdit && (
          <>
            {isSilent && <Notice lines={[unread]} />}
            <PlaceChoice {...{ draft, change, challenges }} isPlaced={text.place !== null} />
            {draft.name === 'new' && <MadeOf {...{ placing, challenges, document }} />}
            {draft.name !== 'waiting' && <Reply {...{ draft, change }} />}
            {failed && <Notice lines={[failed]} isAloud />}
            <Flex>
              <Button
                type="submit"
                text={isBusy ? 'Saving…' : 'Save the place'}
                disabled={isBusy || draft.name === ''}
              />
            </Flex>
          </>
        )}
      </Stack>
    </form>
  );
}

const unread =
  'The challenges cannot be read. Check that you are online, and open this page again.';

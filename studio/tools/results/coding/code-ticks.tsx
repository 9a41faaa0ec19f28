/** @jsxImportSource react */
import { Button, Flex, Heading, Stack, Text } from '@sanity/ui';
import { useId, type SubmitEvent } from 'react';
import type { Frame } from '../../../../src/domain/coding.ts';
import { countText } from '../../../../src/analysis/figure-text.ts';
import { Notice } from '../notice.tsx';
import { useOwn } from '../use-own.ts';
import { useSaving } from '../use-saving.ts';
import type { Reader } from '../words/reader.ts';
import { sinceCoded } from './coded-before.ts';
import { CodeTick } from './code-tick.tsx';
import type { CodingUse } from './use-coding.ts';

interface Props {
  reader: Reader;
  coding: CodingUse;
  frames: Frame[]; // one or more
}

/** Any number of codes, or none. */
export function CodeTicks({ reader, coding, frames }: Props) {
  const id = useId();
  const { codes: offered } = frames[0]!;
  const { mine, others } = reader.text;
  const { ticked, toggle, save, failed } = useTicks({ reader, coding, frames });
  const since = mine ? sinceCoded(mine, frames) : [];
  return (
    <form
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => (event.preventDefault(), void save())}
      aria-labelledby={id}
    >
      <Stack gap={4}>
        <Heading as="h3" size={1} id={id}>
          What is it about?
        </Heading>
        <Text size={1}>{byWhom(mine !== null, others)}</Text>
        {since.length > 0 && <Notice lines={since} />}
        {offered.map((each) => (
          <CodeTick
            key={each.code}
            code={each}
            isTicked={ticked.has(each.code)}
            onToggle={() => toggle(each.code)}
          />
        ))}
        {failed && <Notice lines={[failed]} isAloud />}
        <Flex>
          <Button type="submit" text={ticked.size > 0 ? 'Save the codes' : 'Save: nothing fits'} />
        </Flex>
      </Stack>
    </form>
  );
}

function byWhom(isMine: boolean, others: number): string {
  const me = isMine ? 'You have coded this text.' : 'You have not coded this text yet.';
  if (others === 0) return me;
  return `${me} ${others === 1 ? '1 other person has' : `${countText(others)} others have`}: nobody sees how another coded it.`;
}

/** Ticked and not saved is still ticked when one comes back to a text. */
function useTicks({ reader, coding, frames }: Props) {
  const { text, onSaved, onSaid } = reader;
  const [latest] = frames;
  const unsaved = useOwn(text.id, text.mine?.codes ?? []);
  const failures = useOwn(text.id, '');
  const { run } = useSaving(onSaid);
  const codes = latest!.codes
    .map(({ code }) => code)
    .filter((each) => unsaved.value.includes(each));

  const save = () =>
    run(async () => {
      const mine = { frame: latest!.version, codes };
      const failed = await coding.saveCodes({ id: text.id, ...mine });
      failures.set(failed ?? '');
      if (failed) return failed;
      unsaved.forget(text.id);
      onSaved({ mine });
      return undefined;
    });

  const toggle = (code: string) =>
    unsaved.set(codes.includes(code) ? codes.filter((each) => each !== code) : [...codes, code]);
  return { ticked: new Set(codes), toggle, save, failed: failures.value };
}

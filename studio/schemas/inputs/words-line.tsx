/** @jsxImportSource react */
import { Badge, Button, Card, Flex, Stack, Text } from '@sanity/ui';
import {
  ArrayOfObjectsItem,
  insert,
  set,
  setIfMissing,
  unset,
  type ArrayOfObjectsInputProps,
} from 'sanity';
import { valueAt } from '../../../src/domain/frozen-codes.ts';
import { standardText, type Line, type Written } from '../../../src/domain/version-words.ts';

interface Props {
  line: Line;
  input: ArrayOfObjectsInputProps;
}

/** One thing to say: the standard words, and an officer's own in Sanity's own fields. */
export function WordsLine({ line, input }: Props) {
  const member = memberOf(line.key, input);
  return (
    <Card border padding={3} radius={2} data-testid={`words-${line.key}`}>
      <Stack gap={3}>
        <Standard {...line} />
        {line.state === 'out-of-date' && <OutOfDate line={line} input={input} />}
        {member ? (
          <ArrayOfObjectsItem {...input} member={member} />
        ) : (
          <Button
            mode="ghost"
            text="Write this in other words"
            aria-label={`Write “${line.text}” in other words`}
            disabled={input.readOnly ?? false}
            onClick={() => input.onChange([setIfMissing([]), insert([begun(line)], 'after', [-1])])}
          />
        )}
      </Stack>
    </Card>
  );
}

function memberOf(key: string, { members }: ArrayOfObjectsInputProps) {
  const items = members.filter((each) => each.kind === 'item');
  return items.find(({ item }) => valueAt(item.value, ['key']) === key);
}

const begun = (line: Line) => ({
  ...{ _type: 'wording', _key: line.key.replaceAll('.', '_') },
  ...{ key: line.key, of: standardText(line) },
});

const Standard = ({ text, hint, state }: Line) => (
  <Stack gap={2}>
    <Flex gap={2} align="center">
      <Text size={1} weight="medium">
        {text}
      </Text>
      {state === 'missing' && <Badge tone="caution">People see the standard words here</Badge>}
      {state === 'out-of-date' && <Badge tone="critical">Out of date</Badge>}
    </Flex>
    {hint && (
      <Text size={1} muted>
        {hint}
      </Text>
    )}
  </Stack>
);

/** Only an officer can tell whether other words still say the same. */
function OutOfDate({ line, input }: Props) {
  const { own, text } = line;
  const index = (input.value ?? []).findIndex((each) => valueAt(each, ['key']) === line.key);
  const stillRight = () => input.onChange(set(standardText(line), [index, 'of']));
  return (
    <Card tone="critical" padding={3} radius={2}>
      <Stack gap={3}>
        <Text size={1}>
          The standard words have changed since. They were “{own?.of}”. They are “
          {standardText(line)}”.
        </Text>
        <Button
          mode="ghost"
          text="These words are still right"
          aria-label={`The words for “${text}” are still right`}
          disabled={input.readOnly ?? false}
          onClick={stillRight}
        />
      </Stack>
    </Card>
  );
}

interface LeftOver {
  gone: Written[];
  input: ArrayOfObjectsInputProps;
}

/** Nobody sees these. They are kept until an officer removes them, in case what they say comes back. */
export const LeftOverWords = ({ gone, input }: LeftOver) =>
  gone.length === 0 ? null : (
    <Stack gap={3}>
      <Text size={1} weight="medium">
        Words for what is not asked any more
      </Text>
      {gone.map(({ key, text }) => (
        <Flex key={key} gap={3} align="center">
          <Text size={1}>{text}</Text>
          <Button
            mode="ghost"
            tone="critical"
            text="Remove"
            aria-label={`Remove “${text}”`}
            disabled={input.readOnly ?? false}
            onClick={() => input.onChange(unset([positionOf(key, input)]))}
          />
        </Flex>
      ))}
    </Stack>
  );

const positionOf = (key: string, { value }: ArrayOfObjectsInputProps): number =>
  (value ?? []).findIndex((each) => valueAt(each, ['key']) === key);

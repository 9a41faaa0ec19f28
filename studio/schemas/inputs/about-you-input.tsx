/** @jsxImportSource react */
import { Card, Stack, Text } from '@sanity/ui';
import type { ArrayOfPrimitivesInputProps } from 'sanity';
import { aboutYouTopic } from '../../../src/domain/about-you/topic.ts';
import { aboutYouTopics, type Harmonised } from '../../../src/domain/about-you/topics.ts';

/** The topics to choose, and under them the words of those chosen, which nobody can change. */
export function AboutYouInput(props: ArrayOfPrimitivesInputProps) {
  const chosen = aboutYouTopic.options.filter((topic) => props.value?.includes(topic));
  return (
    <Stack gap={3}>
      {props.renderDefault(props)}
      {chosen.map((topic) => (
        <Wording key={topic} {...aboutYouTopics[topic]} />
      ))}
    </Stack>
  );
}

const Wording = ({ questions, source }: Harmonised) => (
  <Card padding={3} radius={2} tone="transparent" border>
    <Stack gap={4}>
      {questions.map(({ code, text, options }) => (
        <Stack key={code} gap={3}>
          <Text size={1} weight="medium">
            {text}
          </Text>
          <Text size={1} muted>
            {options.map(({ label }) => label).join(' · ')}
          </Text>
        </Stack>
      ))}
      <Text size={1} muted>
        These words cannot be changed. {source}
      </Text>
    </Stack>
  </Card>
);

/** @jsxImportSource react */
import { Button, Card, Flex, Heading, Stack, Text } from '@sanity/ui';
import type { PanelProps } from '../all-panels.ts';
import { ExportWords } from './export-words.tsx';
import { useFile, type FileState } from './use-file.ts';

const files = [
  ['Answers as CSV', 'format=csv'],
  ['Answers as Excel (.xlsx)', 'format=xlsx'],
  ['Answers as JSON', 'format=json'],
  ['Codebook as CSV', 'of=codebook'],
] as const;

/** Takes answers away as files. */
export function ExportPanel({ staff, consultation, mayEdit }: PanelProps) {
  const { state, take } = useFile(staff);
  const path = `consultations/${consultation}/export`;
  return (
    <Stack gap={5}>
      <Heading as="h2" size={2}>
        Export
      </Heading>
      <Taken state={state} />
      <Stack gap={4}>
        <Heading as="h3" size={1}>
          Without anybody’s words
        </Heading>
        <Text>
          Each row is what one person sent. Of what they wrote in their own words it says only that
          they did. The codebook says what each column means; Excel and JSON have it inside.
        </Text>
        <Flex gap={3} wrap="wrap">
          {files.map(([text, query]) => (
            <Button
              key={query}
              text={text}
              onClick={() => void take({ path: `${path}?${query}` })}
            />
          ))}
        </Flex>
      </Stack>
      {mayEdit ? (
        <ExportWords onTake={(body) => void take({ path: `${path}-with-words`, body })} />
      ) : (
        <Text>
          Editors and administrators can also export what people wrote, and what they said of
          themselves. Ask one of them.
        </Text>
      )}
    </Stack>
  );
}

/** How far it is, and the file again, in case the browser did not save it. */
const Taken = ({ state: { said, isFailed, saved } }: { state: FileState }) => (
  <Stack gap={3}>
    <Text role="status">{isFailed ? '' : said}</Text>
    {isFailed && (
      <Card padding={4} radius={2} tone="caution" border>
        <Text role="alert">No file could be made. {said}</Text>
      </Card>
    )}
    {saved && (
      <Flex>
        <Button as="a" href={saved.href} download={saved.name} text={`Save ${saved.name} again`} />
      </Flex>
    )}
  </Stack>
);

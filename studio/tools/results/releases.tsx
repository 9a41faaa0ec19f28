/** @jsxImportSource react */
import { Button, Flex, Stack, Text } from '@sanity/ui';
import { momentText } from '../../../src/domain/deadlines.ts';
import type { PublishedResults } from '../../../src/domain/published-results.ts';
import type { Publishable } from './use-publishable.ts';

interface Props {
  publishable: Publishable;
  releases: PublishedResults[];
  mayPublish: boolean;
  onSaid: (words: string) => void;
}

/** What was published so far, and which of it the site has. The last can be put there again. */
export function Releases({ publishable, releases, mayPublish, onSaid }: Props) {
  const { onSite, put } = publishable;
  const last = releases.at(-1);
  async function putAgain(release: PublishedResults): Promise<void> {
    onSaid('Publishing…');
    onSaid((await put(release)) ?? 'Published. It is live in a few minutes.');
  }
  if (!last) return <Text>Nothing is published yet.</Text>;
  return (
    <Stack gap={4} data-testid="releases">
      {releases.map((each) => (
        <Text key={each.release}>
          Release {each.release}, counted at {momentText(each.asOf)}: {standing(each, onSite)}.
        </Text>
      ))}
      {mayPublish && onSite !== last.release && (
        <Flex>
          <Button
            text={`Put release ${last.release} on the site`}
            onClick={() => void putAgain(last)}
          />
        </Flex>
      )}
    </Stack>
  );
}

function standing({ release }: PublishedResults, onSite: number | undefined): string {
  if (release === onSite) return 'on the site';
  return release < (onSite ?? 0) ? 'replaced' : 'not on the site';
}

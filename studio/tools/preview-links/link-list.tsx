/** @jsxImportSource react */
import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { momentText } from '../../../src/domain/deadlines.ts';
import type { Listed, PreviewLink } from './links.ts';

interface Props {
  listed: Listed;
  onRevoke: (link: PreviewLink) => void;
}

/** Every link that was made and not revoked, with its end. */
export function LinkList({ listed, onRevoke }: Props) {
  if (listed.links.length === 0) return <Text>No links have been made.</Text>;
  return (
    <Stack as="ul" gap={2} style={{ padding: 0, margin: 0, listStyle: 'none' }}>
      {listed.links.map((link) => (
        <Card as="li" key={link._id} padding={3} border radius={2}>
          <Flex align="center" gap={3}>
            <Stack flex={1} gap={3}>
              <Text weight="medium">{nameOf(link)}</Text>
              <Text size={1} muted>
                {endText(link, listed.now)}
              </Text>
            </Stack>
            <Button
              text="Revoke"
              mode="bleed"
              tone="critical"
              aria-label={`Revoke the link for ${nameOf(link)}`}
              onClick={() => onRevoke(link)}
            />
          </Flex>
        </Card>
      ))}
    </Stack>
  );
}

export const nameOf = ({ note }: PreviewLink): string => note || 'somebody';

function endText({ expiresAt }: PreviewLink, now: string): string {
  if (!expiresAt) return 'Does not work';
  const end = new Date(expiresAt);
  return new Date(now) < end ? `Works until ${momentText(end)}` : `Ended at ${momentText(end)}`;
}

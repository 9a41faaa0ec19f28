/** @jsxImportSource react */
import { LinkIcon } from '@sanity/icons/Link';
import { Card, Container, Heading, Stack, Text } from '@sanity/ui';
import { useCurrentUser, type Tool } from 'sanity';
import { Sharing } from './preview-links/sharing.tsx';

/** Links by which people without an account see the preview. */
export const previewLinks = ({ previewUrl }: { previewUrl: string }): Tool => ({
  name: 'preview-links',
  title: 'Share a preview',
  icon: LinkIcon,
  component: () => <PreviewLinks previewUrl={previewUrl} />,
});

const mayShare = ['administrator', 'editor'];

function PreviewLinks({ previewUrl }: { previewUrl: string }) {
  const user = useCurrentUser();
  const isAllowed = user?.roles.some(({ name }) => mayShare.includes(name));
  return (
    <Card height="fill" overflow="auto">
      <Container width={1} padding={4} data-testid="preview-links">
        <Stack gap={5}>
          <Heading as="h1" size={3}>
            Share a preview
          </Heading>
          <Text>
            Whoever has the link can see every draft on the site, without an account, until the link
            ends or you revoke it.
          </Text>
          {isAllowed ? (
            <Sharing previewUrl={previewUrl} />
          ) : (
            <Text>Editors and administrators can make links. Ask one of them.</Text>
          )}
        </Stack>
      </Container>
    </Card>
  );
}

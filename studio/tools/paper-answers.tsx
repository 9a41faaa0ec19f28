/** @jsxImportSource react */
import { ComposeIcon } from '@sanity/icons/Compose';
import { Card, Container, Heading, Stack, Text } from '@sanity/ui';
import { useCurrentUser, type Tool } from 'sanity';
import { KeyingIn } from './paper-answers/keying-in.tsx';

/** Where staff key in what came on paper, by phone and at events. */
export const paperAnswers = (): Tool => ({
  name: 'paper-answers',
  title: 'Paper answers',
  icon: ComposeIcon,
  component: PaperAnswers,
});

const mayKeyIn = ['administrator', 'editor'];

function PaperAnswers() {
  const user = useCurrentUser();
  const isAllowed = user?.roles.some(({ name }) => mayKeyIn.includes(name));
  return (
    <Card height="fill" overflow="auto">
      <Container width={2} padding={4} data-testid="paper-answers">
        <Stack gap={5}>
          <Heading as="h1" size={3}>
            Paper answers
          </Heading>
          <Text>
            Key in answers that came on paper, by phone or at an event, up to 28 days after the
            closing date. Key each form in twice: the second time checks the first.
          </Text>
          {isAllowed ? (
            <KeyingIn />
          ) : (
            <Text>Editors and administrators can key answers in. Ask one of them.</Text>
          )}
        </Stack>
      </Container>
    </Card>
  );
}

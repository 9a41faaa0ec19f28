/** @jsxImportSource react */
import { BarChartIcon } from '@sanity/icons/BarChart';
import { Card, Container, Heading, Stack, Text } from '@sanity/ui';
import { useCurrentUser, type Tool } from 'sanity';
import { route } from 'sanity/router';
import { ChooseResults } from './results/choose-results.tsx';

/** Where staff see who has answered a consultation, and what. */
export const results = (): Tool => ({
  name: 'results',
  title: 'Results',
  icon: BarChartIcon,
  component: Results,
  router: route.create('/', route.create('/:consultation', route.create('/:panel'))),
});

const mayEdit = ['administrator', 'editor'];
const maySee = [...mayEdit, 'viewer'];

function Results() {
  const roles = useCurrentUser()?.roles.map(({ name }) => name) ?? [];
  return (
    <Card height="fill" overflow="auto">
      <Container width={4} padding={4} data-testid="results">
        <Stack gap={5}>
          <Heading as="h1" size={3}>
            Results
          </Heading>
          {roles.some((role) => maySee.includes(role)) ? (
            <ChooseResults mayEdit={roles.some((role) => mayEdit.includes(role))} />
          ) : (
            <Text>
              Administrators, editors and viewers can see results. Ask an administrator for one of
              these roles.
            </Text>
          )}
        </Stack>
      </Container>
    </Card>
  );
}

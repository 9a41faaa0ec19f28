/** @jsxImportSource react */
import { Card, Heading, Stack, Text } from '@sanity/ui';
import { useState } from 'react';
import type { PublishableResults } from '../../../src/domain/publishing-results.ts';
import { Choice } from '../field.tsx';
import type { PanelProps } from './all-panels.ts';
import { failureText } from './failure-text.ts';
import { Failed, Waiting } from './loading.tsx';
import { PublishChoice } from './publish-choice.tsx';
import { PlacesShown } from './places-shown.tsx';
import { PublishConfirm } from './publish-confirm.tsx';
import { Releases } from './releases.tsx';
import { usePublishable, type Publishable } from './use-publishable.ts';

const long = 'Still counting, and trying to work out small numbers from the figures…';

/** Chooses what everybody may see of the results, and publishes it. */
export function PublishPanel({ staff, consultation, mayEdit }: Omit<PanelProps, 'results'>) {
  const publishable = usePublishable(staff, consultation);
  const [said, setSaid] = useState('');
  const { reply, look } = publishable;
  return (
    <Stack gap={5}>
      <Heading as="h2" size={2}>
        Publish results
      </Heading>
      <Text role="status">{said}</Text>
      {!reply ? (
        <Waiting for="Counting and protecting the answers…" long={long} />
      ) : reply.ok ? (
        <Chosen {...{ publishable, results: reply.body, mayEdit }} onSaid={setSaid} />
      ) : (
        <Failed onRetry={() => void look()}>{failureText(reply)}</Failed>
      )}
    </Stack>
  );
}

interface Props {
  publishable: Publishable;
  results: PublishableResults;
  mayEdit: boolean;
  onSaid: (words: string) => void;
}

function Chosen({ publishable, results, mayEdit, onSaid }: Props) {
  const { isClosed, closes, keyingUntil, by, releases, questions } = results;
  const { suggestions, challenges } = results;
  const [chosen, setChosen] = useState<string[]>([]);
  const mayPublish = mayEdit && isClosed;

  async function publish(): Promise<void> {
    const wanted = { questions: chosen, by };
    onSaid('Publishing…');
    onSaid((await publishable.publish(wanted)) ?? 'Published. It is live in a few minutes.');
  }
  return (
    <>
      {!isClosed && (
        <Note>
          Nothing can be published before the consultation closes, at {closes}. What would be
          published is shown below, for staff alone.
        </Note>
      )}
      {keyingUntil && isClosed && (
        <Note>
          Answers on paper can be keyed in until {keyingUntil}. Once results are published, they can
          be published again only when ten more people, or more, are counted in every group.
        </Note>
      )}
      {!mayEdit && <Text>Editors and administrators can publish results. Ask one of them.</Text>}
      <Releases {...{ publishable, releases, mayPublish, onSaid }} />
      <Groups results={results} onChoose={(next) => void publishable.look(next)} />
      {suggestions && <PlacesShown suggestions={suggestions} challenges={challenges} />}
      <PublishChoice {...{ questions, chosen, mayPublish }} onChoose={setChosen} />
      {mayPublish && <PublishConfirm count={chosen.length} onPublish={publish} />}
    </>
  );
}

const Note = ({ children }: { children: React.ReactNode }) => (
  <Card padding={4} radius={2} tone="caution" border>
    <Text>{children}</Text>
  </Card>
);

interface GroupsProps {
  results: PublishableResults;
  onChoose: (by: string) => void;
}

/** By one question, and by the same one for ever: two breakdowns together could tell who said what. */
function Groups({ results: { by, groupings, releases }, onChoose }: GroupsProps) {
  const { label = 'nothing' } = groupings.find(({ code }) => code === by) ?? {};
  if (releases.length > 0)
    return <Text size={1}>People are grouped by “{label}”, as in the first release.</Text>;
  return (
    <Card style={{ maxWidth: '40rem' }}>
      <Choice
        label="Group people by"
        options={[...groupings.map(({ code, label }) => [code, label] as const), ['', 'Nothing']]}
        value={by}
        onChange={onChoose}
      />
    </Card>
  );
}

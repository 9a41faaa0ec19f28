/** @jsxImportSource react */
import { Button, Card, Flex, Heading, Stack, Text } from '@sanity/ui';
import { useCallback, useEffect, useState } from 'react';
import type { ConsultationCode } from '../../../src/domain/addresses.ts';
import { mailing, peopleText, type Mailing } from '../../../src/domain/mailing.ts';
import type { MailKind } from '../../../src/domain/notices.ts';
import { askStaff, type Reply, type Staff } from '../../publishing/staff.ts';
import type { PanelProps } from './all-panels.ts';
import { failureText } from './failure-text.ts';
import { FigureTable } from './figure-table.tsx';
import { Failed, Waiting } from './loading.tsx';

/** How e-mail to those who asked for it goes: how many, and never who. */
export function MailPanel({ staff, consultation }: Pick<PanelProps, 'staff' | 'consultation'>) {
  const { reply, look } = useMailing(staff, consultation);
  return (
    <Stack gap={5}>
      <Heading as="h2" size={2}>
        E-mail updates
      </Heading>
      <Text>
        People ask for e-mail on the consultation’s page, and confirm their address. They are told
        once of each thing below, within about five minutes of when it happens. Numbers are rounded
        to the nearest 5, and 1 to 7 is shown as fewer than 8. Nobody can see the addresses.
      </Text>
      {!reply ? (
        <Waiting for="Counting e-mails…" />
      ) : reply.ok ? (
        <Mailed mailing={reply.body} onLook={() => void look()} />
      ) : (
        <Failed onRetry={() => void look()}>{failureText(reply)}</Failed>
      )}
    </Stack>
  );
}

function useMailing(staff: Staff, consultation: ConsultationCode) {
  const [reply, setReply] = useState<Reply<Mailing>>();
  const look = useCallback(async () => {
    setReply(undefined);
    setReply(
      await askStaff(staff, { path: `consultations/${consultation}/emails`, shape: mailing }),
    );
  }, [staff, consultation]);
  useEffect(() => void look(), [look]);
  return { reply, look };
}

const notes: Partial<Record<Mailing['carrier'], string>> = {
  none: 'No e-mail can be sent: GOV.UK Notify is not set up. Ask whoever runs the site. Until then nobody can ask for e-mail.',
  outbox:
    'This site is on a developer’s machine. Nothing is sent: the e-mails are kept in its outbox.',
};

const kinds: Record<MailKind, string> = {
  updates: 'News, results and the outcome',
  reminder: 'A reminder 7 days before it closes',
};

const columns = [
  { code: 'when', heading: 'When' },
  { code: 'sent', heading: 'Sent' },
  { code: 'waiting', heading: 'Waiting' },
  { code: 'failed', heading: 'Not sent' },
];

function Mailed({ mailing, onLook }: { mailing: Mailing; onLook: () => void }) {
  const { carrier, subscribers, events } = mailing;
  const note = notes[carrier];
  return (
    <>
      {note && (
        <Card padding={4} radius={2} tone="caution" border>
          <Text>{note}</Text>
        </Card>
      )}
      <FigureTable
        caption="Who wants e-mail"
        first="About"
        columns={[{ code: 'people', heading: 'People' }]}
        rows={subscribers.map(({ kind, people }) => ({
          code: kind,
          label: kinds[kind],
          cells: [{ text: peopleText(people) }],
        }))}
      />
      <FigureTable caption="E-mails" first="About" columns={columns} rows={events.map(rowOf)} />
      {events.filter(({ reasons }) => reasons.length > 0).map(Why)}
      <Flex>
        <Button text="Look again" onClick={onLook} />
      </Flex>
    </>
  );
}

type Event = Mailing['events'][number];

const rowOf = ({ event, title, when, isNoticed, sent, waiting, failed }: Event) => ({
  code: event,
  label: title,
  cells: [
    { text: when },
    ...[sent, waiting, failed].map((people) => ({ text: isNoticed ? peopleText(people) : '–' })),
  ],
});

/** Why some of them wait or were not sent. */
const Why = ({ event, title, reasons }: Event) => (
  <Text key={event}>
    {title}: some are waiting or were not sent, because {reasons.join(', or because ')}.
  </Text>
);

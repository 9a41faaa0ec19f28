/** @jsxImportSource react */
import { Box, Button, Card, Flex, Stack, Text, type CardTone } from '@sanity/ui';
import { useState } from 'react';
import { IntentLink } from 'sanity/router';
import * as z from 'zod';
import type { NamedDocument, PublishingStatus } from './publishing-status.ts';
import { askStaff } from './staff.ts';
import { useStaff } from './use-lake.ts';
import { usePublishingStatus, usePublishingWatch } from './watching.tsx';

const tones: Record<PublishingStatus['name'], CardTone> = {
  live: 'default',
  publishing: 'primary',
  failed: 'critical',
  unknown: 'caution',
};

const BUTTON_PX = 26; // as high as “Try again”: else all below would move as it comes and goes

/** Says under the navbar, to every officer, how far what is published is live, and what is amiss. */
export function PublishingStrip() {
  const status = usePublishingStatus();
  return (
    <>
      <Publishing status={status} />
      {status?.alerts && <Alerts alerts={status.alerts} />}
    </>
  );
}

function Alerts({ alerts }: { alerts: string[] }) {
  return (
    <Card borderBottom paddingX={4} paddingY={2} tone="critical" role="alert" data-testid="alerts">
      <Stack gap={2}>
        {alerts.map((each) => (
          <Text size={1} key={each}>
            {each}
          </Text>
        ))}
      </Stack>
    </Card>
  );
}

function Publishing({ status }: { status: PublishingStatus | undefined }) {
  return (
    <Card
      borderBottom
      paddingX={4}
      paddingY={2}
      tone={status ? tones[status.name] : 'default'}
      data-testid="publishing"
    >
      <Flex align="center" gap={4} wrap="wrap" style={{ minHeight: BUTTON_PX }}>
        <Box role="status">
          <Text size={1}>{status?.words ?? 'Looking up what is live…'}</Text>
        </Box>
        {status?.name === 'failed' && <Mending document={status.document} />}
      </Flex>
    </Card>
  );
}

function Mending({ document }: { document: NamedDocument | null }) {
  return (
    <Flex align="center" gap={4} wrap="wrap">
      {document && (
        <Text size={1}>
          <IntentLink
            intent="edit"
            params={{ id: document.id, type: document.type }}
            style={{ color: 'inherit', textDecoration: 'underline' }}
          >
            Open “{document.title}”
          </IntentLink>
        </Text>
      )}
      <TryAgain />
    </Flex>
  );
}

function TryAgain() {
  const staff = useStaff();
  const { hurry } = usePublishingWatch();
  const [isAsking, setAsking] = useState(false);
  async function again(): Promise<void> {
    setAsking(true);
    await askStaff(staff, { path: 'publishing', method: 'POST', shape: z.unknown() });
    hurry();
    setAsking(false);
  }
  return (
    <Button
      mode="bleed"
      fontSize={1}
      padding={2}
      text="Try again"
      loading={isAsking}
      onClick={() => void again()}
    />
  );
}

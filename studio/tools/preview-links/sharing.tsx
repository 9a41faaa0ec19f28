/** @jsxImportSource react */
import { Box, Heading, Stack, Text } from '@sanity/ui';
import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'sanity';
import { LinkList, nameOf } from './link-list.tsx';
import {
  listLinks,
  makeLink,
  revokeLink,
  type Listed,
  type NewLink,
  type PreviewLink,
} from './links.ts';
import { MadeLink } from './made-link.tsx';
import { MakeLink } from './make-link.tsx';

/** Links made, shown once, listed and revoked. Whatever happens is said aloud. */
export function Sharing({ previewUrl }: { previewUrl: string }) {
  const client = useClient({ apiVersion: '2025-02-19' });
  const [listed, setListed] = useState<Listed>();
  const [address, setAddress] = useState<string>();
  const [said, setSaid] = useState('');

  const attempt = useCallback(
    async (done: string, work: () => Promise<unknown>) => {
      try {
        await work();
        setListed(await listLinks(client));
        setSaid(done);
      } catch {
        setSaid('That did not work. Check that you are online, and try again.');
      }
    },
    [client],
  );

  useEffect(() => void attempt('', () => Promise.resolve()), [attempt]);

  const make = (link: NewLink) =>
    attempt(`The link for ${link.note} is made.`, async () => {
      setAddress(await makeLink(client, link, previewUrl));
    });

  const revoke = (link: PreviewLink) =>
    attempt(`The link for ${nameOf(link)} no longer works.`, async () => {
      await revokeLink(client, link);
      setAddress(undefined);
    });

  return (
    <Stack gap={5}>
      <MakeLink pages={listed?.pages ?? []} onMake={make} />
      {address && <MadeLink address={address} onCopied={() => setSaid('The link is copied.')} />}
      <Box role="status">{said && <Text>{said}</Text>}</Box>
      <Heading as="h2" size={2}>
        Links
      </Heading>
      {listed && <LinkList listed={listed} onRevoke={(link) => void revoke(link)} />}
    </Stack>
  );
}

import { useCallback, useEffect, useState } from 'react';
import * as z from 'zod';
import type { ConsultationCode } from '../../../src/domain/addresses.ts';
import type { PublishedResults } from '../../../src/domain/published-results.ts';
import {
  publishableResults,
  releaseMade,
  type PublishableResults,
  type WantedRelease,
} from '../../../src/domain/publishing-results.ts';
import { askStaff, type Reply, type Staff } from '../../publishing/staff.ts';
import { useLake } from '../../publishing/use-lake.ts';
import { failureText } from './failure-text.ts';
import { documentOf, resultsId } from './published-document.ts';

const PATIENCE_MS = 60_000; // every table is protected, and attacked

export interface Publishable {
  reply: Reply<PublishableResults> | undefined; // undefined: it is being counted
  onSite: number | undefined; // the release that Sanity has
  look: (by?: string) => Promise<void>;
  /** Fixes what is wanted and gives it to Sanity; says what to do where it cannot. */
  publish: (wanted: WantedRelease) => Promise<string | undefined>;
  /** Gives Sanity a release that was fixed before. */
  put: (release: PublishedResults) => Promise<string | undefined>;
}

const written = z.object({ release: z.number() }).nullable();

const notPut = (release: number): string =>
  `Release ${release} is fixed, but Sanity did not take it. Try to put it on the site again.`;

export function usePublishable(staff: Staff, consultation: ConsultationCode): Publishable {
  const lake = useLake();
  const [reply, setReply] = useState<Reply<PublishableResults>>();
  const [onSite, setOnSite] = useState<number>();
  const path = `consultations/${consultation}/published`;

  const look = useCallback(
    async (by?: string) => {
      setReply(undefined);
      const query = by === undefined ? '' : `?${new URLSearchParams({ by })}`;
      const asked = { path: path + query, shape: publishableResults, patience: PATIENCE_MS };
      const seen = lake
        .withConfig({ perspective: 'published' })
        .fetch('*[_id == $id][0]{release}', { id: resultsId(consultation) });
      const [answered, found] = await Promise.all([askStaff(staff, asked), seen.catch(() => null)]);
      setOnSite(written.safeParse(found).data?.release);
      setReply(answered);
    },
    [staff, lake, path, consultation],
  );
  useEffect(() => void look(), [look]);

  async function put(release: PublishedResults): Promise<string | undefined> {
    const failed = await lake.createOrReplace(documentOf(release)).then(
      () => undefined,
      () => notPut(release.release),
    );
    await look();
    return failed;
  }

  async function publish(body: WantedRelease): Promise<string | undefined> {
    const asked = {
      path,
      shape: releaseMade,
      method: 'POST',
      body,
      patience: PATIENCE_MS,
    } as const;
    const made = await askStaff(staff, asked);
    return made.ok ? put(made.body.results) : failureText(made);
  }
  return { reply, onSite, look, publish, put };
}

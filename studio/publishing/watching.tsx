/** @jsxImportSource react */
import type { SanityClient } from '@sanity/client';
import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { lakeMoment } from './lake-now.ts';
import { publishingReply, publishingStatus, type PublishingStatus } from './publishing-status.ts';
import { askStaff, type Staff } from './staff.ts';
import { useLake, useStaff } from './use-lake.ts';
import { createWatch, type Watch } from './watch.ts';

const Watching = createContext<Watch | undefined>(undefined);

/** One watch for the whole Studio, so that badge and strip say the same and ask once. */
export function PublishingWatch({ children }: { children: ReactNode }) {
  const lake = useLake();
  const staff = useStaff();
  const watch = useMemo(() => watchOf(lake, staff), [lake, staff]);
  useEffect(() => onShown(watch.wake), [watch]);
  useEffect(() => onPublished(lake, watch.hurry), [lake, watch]);
  return <Watching.Provider value={watch}>{children}</Watching.Provider>;
}

const watchOf = (lake: SanityClient, staff: Staff): Watch =>
  createWatch({
    async look() {
      const asked = askStaff(staff, { path: 'publishing', shape: publishingReply });
      const [reply, { mark, now }] = await Promise.all([asked, lakeMoment(lake)]);
      return publishingStatus(reply, mark, now);
    },
    isHidden: () => document.hidden,
    now: () => Date.now(),
    after(ms, action) {
      const timer = setTimeout(action, ms);
      return () => clearTimeout(timer);
    },
  });

function onShown(wake: () => void): () => void {
  document.addEventListener('visibilitychange', wake);
  return () => document.removeEventListener('visibilitychange', wake);
}

const siteDocuments =
  '*[_type in ["settings", "page", "consultation", "audienceVersion", "update", "goneAddress", "publishedResults", "organisation"] && !(_id in path("drafts.**") || _id in path("versions.**"))]';

/** Anything that is published or unpublished, here or by another officer. */
function onPublished(lake: SanityClient, hurry: () => void): () => void {
  const events = lake.listen(siteDocuments, {}, { includeResult: false, visibility: 'query' });
  const listening = events.subscribe({ next: hurry, error: () => undefined });
  return () => listening.unsubscribe();
}

export function usePublishingWatch(): Watch {
  const watch = useContext(Watching);
  if (!watch) throw new Error('Cannot watch publishing: there is no PublishingWatch above');
  return watch;
}

export function usePublishingStatus(): PublishingStatus | undefined {
  const { subscribe, status } = usePublishingWatch();
  return useSyncExternalStore(subscribe, status);
}

import type { DocumentBadgeComponent, DocumentBadgeDescription } from 'sanity';
import type { PublishingStatus } from './publishing-status.ts';
import { usePublishingStatus } from './watching.tsx';

const badges: Record<PublishingStatus['name'], (words: string) => DocumentBadgeDescription | null> =
  {
    live: (words) => ({ label: words, color: 'success' }),
    publishing: (words) => ({ label: 'Publishing…', title: words, color: 'primary' }),
    failed: (words) => ({ label: 'Could not be published', title: words, color: 'danger' }),
    unknown: () => null,
  };

/** Beside the name of a document that is published: since when the site shows it. */
export const LiveBadge: DocumentBadgeComponent = ({ published }) => {
  const status = usePublishingStatus();
  return published && status ? badges[status.name](status.words) : null;
};

import type { FoundSettings } from './found.ts';

/** What the settings say of danger; nothing, where all of it is left empty. */
export function safeguardingOf({ safeguarding }: FoundSettings) {
  const { signpost = null, phrases = null } = safeguarding ?? {};
  return signpost || phrases?.length ? { signpost, phrases: phrases ?? [] } : undefined;
}

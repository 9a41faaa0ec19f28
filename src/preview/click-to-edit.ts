import { enableVisualEditing, type HistoryAdapter } from '@sanity/visual-editing';
import { follow } from './follow.ts';

/** Overlays that open what is clicked in the Studio, and a page that follows what is typed there. */
export function begin(): void {
  enableVisualEditing({
    history,
    refresh: follow,
    onPerspectiveChange: follow, // also said once the Studio is connected, when edits may have been missed
    zIndex: 1000,
  });
}

const here = (): string => location.pathname + location.search;

const history: HistoryAdapter = {
  subscribe(navigate) {
    navigate({ type: 'push', url: here() });
    return () => undefined;
  },
  update({ type, url }) {
    if (type === 'pop') globalThis.history.back();
    else if (url !== here()) location.assign(url);
  },
};

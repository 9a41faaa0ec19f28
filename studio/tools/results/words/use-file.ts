import { useEffect, useRef, useState } from 'react';
import { sizeText } from '../../../../src/domain/file-size.ts';
import type { Staff } from '../../../publishing/staff.ts';
import { undoneText } from '../failure-text.ts';
import { takeFile, type WantedFile } from './take-file.ts';

export interface FileState {
  said: string; // of how far it is
  isFailed: boolean;
  saved?: { name: string; href: string } | undefined; // in this page
}

const nothing: FileState = { said: '', isFailed: false };

/** Takes files away, one at a time, and gives each to the browser to be saved. */
export function useFile(staff: Staff) {
  const [state, setState] = useState(nothing);
  const isBusy = useRef(false);
  useEffect(
    () => () => {
      if (state.saved) URL.revokeObjectURL(state.saved.href);
    },
    [state.saved],
  );

  async function take(wanted: WantedFile): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    setState({ ...nothing, said: 'Making the file…' });
    const onBytes = (bytes: number) => setState({ ...nothing, said: `${sizeText(bytes)} so far…` });
    const taken = await takeFile(staff, wanted, onBytes);
    isBusy.current = false;
    if (!taken.ok) return setState({ said: undoneText(taken), isFailed: true });
    const saved = { name: taken.name, href: URL.createObjectURL(taken.blob) };
    save(saved);
    setState({
      said: `${saved.name} is ready (${sizeText(taken.blob.size)}).`,
      isFailed: false,
      saved,
    });
  }
  return { state, take };
}

/** As if the link had been pressed. */
function save({ name, href }: { name: string; href: string }): void {
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
}

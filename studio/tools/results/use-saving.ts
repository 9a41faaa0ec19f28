import { useRef, useState } from 'react';

/** Saves one thing at a time: Save pressed twice is once. `work` says what to do where it cannot be done. */
export function useSaving(onSaid: (words: string) => void) {
  const isUnderWay = useRef(false);
  const [isBusy, setBusy] = useState(false);

  async function run(work: () => Promise<string | undefined>): Promise<string | undefined> {
    if (isUnderWay.current) return undefined;
    isUnderWay.current = true;
    setBusy(true);
    onSaid('Saving…');
    const failed = await work();
    isUnderWay.current = false;
    setBusy(false);
    onSaid(failed ? '' : 'Saved.');
    return failed;
  }
  return { isBusy, run };
}

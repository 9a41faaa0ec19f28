const EVERY_MS = 5 * 60_000;
const JUST_AFTER_MS = 50;

export interface Schedule {
  again: () => void; // something else is next
  close: () => void;
}

/** Runs every five minutes, as Netlify does, and here also as soon as the next date is past. */
export function openSchedule(run: () => Promise<void>, next: () => number | undefined): Schedule {
  let timer: NodeJS.Timeout;
  const again = () => {
    clearTimeout(timer);
    const soon = Math.max(next() ?? EVERY_MS, 0) + JUST_AFTER_MS;
    timer = setTimeout(() => void run().finally(again), Math.min(soon, EVERY_MS));
  };
  again();
  return { again, close: () => clearTimeout(timer) };
}

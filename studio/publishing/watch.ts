import type { PublishingStatus } from './publishing-status.ts';

/** The outside things that watching needs. */
export interface WatchWorld {
  look: () => Promise<PublishingStatus>;
  isHidden: () => boolean;
  now: () => number; // ms
  after: (ms: number, action: () => void) => () => void; // gives back how to call it off
}

export interface Watch {
  status: () => PublishingStatus | undefined;
  subscribe: (listener: () => void) => () => void;
  /** Something was published: look now, and often for a while. */
  hurry: () => void;
  /** The tab is shown again. */
  wake: () => void;
}

const OFTEN_MS = 2_000;
const SELDOM_MS = 30_000;
const HURRY_MS = 20_000; // for a webhook to arrive

/** Looks at what is live for as long as somebody listens and can see it. */
export function createWatch(world: WatchWorld): Watch {
  const listeners = new Set<() => void>();
  let status: PublishingStatus | undefined;
  let hurriedAt = -Infinity;
  let callOff: (() => void) | undefined;
  let looks = 0;

  async function lookOn(): Promise<void> {
    callOff?.();
    callOff = undefined;
    if (listeners.size === 0 || world.isHidden()) return;
    const look = ++looks;
    const seen = await world.look();
    if (look !== looks) return; // overtaken by a later look
    status = seen;
    for (const listener of listeners) listener();
    callOff = world.after(pause(), () => void lookOn());
  }

  const pause = () =>
    status?.name === 'publishing' || world.now() - hurriedAt < HURRY_MS ? OFTEN_MS : SELDOM_MS;

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    if (listeners.size === 1) void lookOn();
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      callOff?.();
      looks += 1;
    };
  }

  function hurry(): void {
    hurriedAt = world.now();
    void lookOn();
  }
  return { status: () => status, subscribe, hurry, wake: () => void lookOn() };
}

import { lastPassed } from '../../src/domain/boundaries.ts';
import type { Builds, Claim } from './builds.ts';
import { builderSilent } from './failure.ts';
import type { Live } from './live.ts';

/** The outside things that publishing touches. */
export interface Publishing {
  builds: Builds;
  live: Live;
  contentMark: () => Promise<string>; // of what is published now
  askForBuild: () => Promise<void>;
  wait: (ms: number) => Promise<unknown>;
  report: (event: string, error: unknown) => void;
}

export type Plan =
  | { kind: 'live' } // what is published is what people see
  | { kind: 'underWay' } // or was tried just now
  | { kind: 'ask'; claim: Claim };

/**
 * Whether a build is needed, and ours to ask for. The site is static, so it must be rebuilt when a
 * date in the content passes, not only on edits. `again`: somebody wants one whatever was before.
 */
export async function plan(world: Publishing, { again = false } = {}): Promise<Plan> {
  const now = await world.builds.expire();
  const boundary = lastPassed(world.live.boundaries, now);
  const mark = await world.contentMark();
  if (!again && !boundary && mark === world.live.mark) return { kind: 'live' };
  const claim = await world.builds.claim({ mark, boundary }, again);
  return claim ? { kind: 'ask', claim } : { kind: 'underWay' };
}

/** Asks when it is due. What is published until then will be in it, what comes later is found after it. */
export async function carryOut(made: Plan, world: Publishing): Promise<void> {
  if (made.kind !== 'ask') return;
  const { id, wait } = made.claim;
  if (wait > 0) await world.wait(wait);
  try {
    await world.askForBuild();
  } catch (error) {
    world.report('build-not-asked-for', error);
    return world.builds.unsent(id, builderSilent);
  }
  await world.builds.sent(id);
}

/** Compares what is published with what is live, and repairs: a webhook can get lost. */
export async function reconcile(world: Publishing): Promise<Plan> {
  const made = await plan(world);
  await carryOut(made, world);
  return made;
}

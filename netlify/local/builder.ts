import { inTurn } from '../../studio/lake/in-turn.ts';
import { readLive } from '../publishing/live.ts';
import { report } from '../report.ts';
import { runScheduled, tell } from './deploy.ts';
import { openHook } from './hook.ts';
import { nowOf, rebuild, type Rebuilding } from './rebuild.ts';
import { openSchedule } from './schedule.ts';
import type { Served } from './serve.ts';

export interface Builder {
  hookUrl: string;
  idle: () => Promise<void>; // when no build is under way
  close: () => Promise<void>;
}

const noted = (work: Promise<void>): Promise<void> =>
  work.catch((error: unknown) => report('unexpected', error));

/** Stands in for Netlify on this machine: builds when asked, deploys, and runs what is scheduled. */
export async function openBuilder(how: Rebuilding, site: Served): Promise<Builder> {
  const oneByOne = inTurn();

  async function build(): Promise<void> {
    const isBuilt = await rebuild(how, site);
    schedule.again();
    void noted(tell(site.deploy(), isBuilt ? 'deploySucceeded' : 'deployFailed'));
  }

  function untilNextDate(): number | undefined {
    const [next] = readLive(site.deploy().root).boundaries;
    return next && next.getTime() - nowOf(how).getTime();
  }

  const schedule = openSchedule(() => noted(runScheduled(site.deploy())), untilNextDate);
  const hook = await openHook(() => void noted(oneByOne(build)));
  process.env.BUILD_HOOK_URL = hook.url; // where the functions ask for a build
  void noted(tell(site.deploy(), 'deploySucceeded')); // of the build that it starts with

  const idle = () => oneByOne(() => undefined);
  const close = async () => {
    hook.close();
    schedule.close();
    await idle();
  };
  return { hookUrl: hook.url, idle, close };
}

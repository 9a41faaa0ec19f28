import { wait, type Chance } from './chance.ts';

export type Victim = 'database' | 'server';

export interface Kill {
  after: number; // posts that were answered
  late: number; // ms more, so that a kill does not always follow a reply
  victim: Victim;
}

export interface Killable {
  kills: number;
  posts: number;
  chance: Chance;
  victims?: Victim[];
}

/** Spread over the whole run by what was done, not by time: as many on a slow machine. */
export function planKills(plan: Killable): Kill[] {
  const { kills, posts, chance, victims = ['database', 'server'] } = plan;
  return Array.from({ length: kills }, (_, index) => ({
    after: Math.floor(((index + chance.number()) / kills) * 0.97 * posts),
    late: Math.floor(chance.number() * 40),
    victim: victims[index % victims.length]!,
  }));
}

export function countKills(plan: Kill[]): Record<Victim, number> {
  const count = (victim: Victim) => plan.filter((each) => each.victim === victim).length;
  return { database: count('database'), server: count('server') };
}

export interface Killing {
  plan: Kill[];
  kill: Record<Victim, () => Promise<void>>;
  answered: () => number; // how many posts were
}

/** Carries the plan out; one kill at a time, each as soon as the one before is over. */
export async function carryOut({ plan, kill, answered }: Killing): Promise<void> {
  for (const { after, late, victim } of plan) {
    while (answered() < after) await wait(2);
    await wait(late);
    await kill[victim]();
  }
}

import type { Status } from '../publishing/builds.ts';
import { plan, type Plan, type Publishing } from '../publishing/reconcile.ts';
import type { Role, StaffAnswer } from './staff.ts';

/** What is live, what became of the last publishing, and what else is not as it should be. */
export async function seePublishing(world: Publishing, alerts: string[]): Promise<StaffAnswer> {
  await world.builds.expire();
  return { status: 200, body: { ...shown(world, await world.builds.status()), alerts } };
}

/** An officer wants the site built, whatever came of it before. */
export async function publishAgain(
  role: Role,
  world: Publishing,
): Promise<{ made: Plan; answer: StaffAnswer }> {
  const made = await plan(world, { again: true });
  console.log(JSON.stringify({ event: 'build-asked-for', role, granted: made.kind === 'ask' }));
  return { made, answer: { status: 202, body: shown(world, await world.builds.status()) } };
}

function shown({ live }: Publishing, { asked, failed }: Status) {
  const { revision, mark, builtAt } = live;
  return { live: { revision, mark, builtAt }, asked, failed };
}

import { mutate } from './mutate.ts';
import type { Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Workspace } from './workspace.ts';

/** Does what was planned; what stands in the way, if anything does. */
export function carryOut(workspace: Workspace, plan: Plan): Problem | undefined {
  if (!plan.ok) return plan.problem;
  for (const mutation of plan.mutations) {
    const step = mutate(workspace, mutation);
    if (!step.ok) return step.problem;
  }
  return undefined;
}

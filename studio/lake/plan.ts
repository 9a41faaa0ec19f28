import type { SingleMutation } from './mutation.ts';
import type { Problem } from './problem.ts';

/** The mutations that a wish comes to, document by document, or why it cannot be granted. */
export type Plan = { ok: true; mutations: SingleMutation[] } | { ok: false; problem: Problem };

export const planned = (...mutations: SingleMutation[]): Plan => ({ ok: true, mutations });

export const refused = (problem: Problem): Plan => ({ ok: false, problem });

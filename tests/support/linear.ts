import { checkSync } from 'recheck';
import type { Expression } from './regular-expressions.ts';

// The build in plain JavaScript: it runs everywhere, and starts nothing of its own.
process.env.RECHECK_BACKEND = 'pure';

/** What is wrong with an expression: an input for which it takes more than a time that grows with it. */
export function notLinear({ source, flags }: Expression): string | undefined {
  const judged = checkSync(source, flags, { timeout: null });
  if (judged.status === 'safe') return undefined;
  const why = judged.status === 'vulnerable' ? judged.attack.pattern : judged.error.kind;
  return `/${source}/${flags} is ${judged.status}: ${why}`;
}

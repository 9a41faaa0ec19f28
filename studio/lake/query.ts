import { GroqSyntaxError } from 'groq-js';
import { answerGroq, readGroq, type Query } from './groq.ts';
import { narrowed } from './narrowed.ts';
import { findIn, type View } from './view.ts';

export type QueryResult =
  { ok: true; result: unknown } | { ok: false; problem: { description: string; start: number } };

export function runQuery(query: Query, { view, now }: { view: View; now: Date }): QueryResult {
  try {
    const groq = readGroq(query);
    const tree = narrowed(groq.tree, view);
    const source = { documents: view.documents, find: (id: string) => findIn(view, id), now };
    return { ok: true, result: answerGroq({ ...groq, tree }, source) };
  } catch (cause) {
    return { ok: false, problem: problemOf(cause) };
  }
}

function problemOf(cause: unknown): { description: string; start: number } {
  const start = cause instanceof GroqSyntaxError ? cause.position : 0;
  return { description: cause instanceof Error ? cause.message : String(cause), start };
}

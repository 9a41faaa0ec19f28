import { evaluate, GroqSyntaxError, parse } from 'groq-js';
import type { LakeDocument } from './document.ts';

export interface Query {
  query: string;
  params: Record<string, unknown>;
}

export type QueryResult =
  { ok: true; result: unknown } | { ok: false; problem: { description: string; start: number } };

export async function runQuery(
  query: string,
  { params, documents }: { params: Record<string, unknown>; documents: LakeDocument[] },
): Promise<QueryResult> {
  const byId = new Map(documents.map((document) => [document._id, document]));
  try {
    const tree = parse(query, { params });
    const value = await evaluate(tree, {
      params,
      dataset: documents,
      dereference: ({ _ref }) => byId.get(_ref) ?? null, // a search of all documents otherwise
    });
    return { ok: true, result: await value.get() };
  } catch (cause) {
    return { ok: false, problem: problemOf(cause) };
  }
}

function problemOf(cause: unknown): { description: string; start: number } {
  const start = cause instanceof GroqSyntaxError ? cause.position : 0;
  return { description: cause instanceof Error ? cause.message : String(cause), start };
}

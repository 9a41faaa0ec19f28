import { evaluate, parse, type ExprNode } from 'groq-js';
import type { LakeDocument } from './document.ts';
import type { Query } from './query.ts';

type Documents = ReadonlyMap<string, LakeDocument>;

/** Whether a document is among those to which somebody listens. */
export type Filter = (document: LakeDocument, documents: Documents) => Promise<boolean>;

export type ReadFilter = { ok: true; filter: Filter } | { ok: false; description: string };

/** Of a query only the filter counts to a listener: not its order, its slice or its projection. */
export function readFilter({ query, params }: Query): ReadFilter {
  try {
    const tree = filterIn(parse(query, { params }));
    if (!tree) return { ok: false, description: 'A listener needs a filter of documents' };
    return { ok: true, filter: matching(tree, params) };
  } catch (cause) {
    return { ok: false, description: cause instanceof Error ? cause.message : String(cause) };
  }
}

function filterIn(tree: ExprNode | undefined): ExprNode | undefined {
  if (!tree || isFilter(tree)) return tree;
  return 'base' in tree ? filterIn(tree.base) : undefined;
}

function isFilter(tree: ExprNode): boolean {
  return tree.type === 'Everything' || (tree.type === 'Filter' && isFilter(tree.base));
}

function matching(tree: ExprNode, params: Query['params']): Filter {
  return async (document, documents) => {
    const dereference = ({ _ref }: { _ref: string }) => documents.get(_ref) ?? null;
    const found = await evaluate(tree, { params, dataset: [document], dereference });
    const value: unknown = await found.get();
    return Array.isArray(value) && value.length > 0;
  };
}

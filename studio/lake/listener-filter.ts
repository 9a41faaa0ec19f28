import type { ExprNode } from 'groq-js';
import type { LakeDocument } from './document.ts';
import { answerGroq, readGroq, type Groq, type Query } from './groq.ts';

/** Whether a document is among those to which somebody listens. */
export type Filter = (document: LakeDocument, at: Moment) => boolean;

export interface Moment {
  documents: ReadonlyMap<string, LakeDocument>;
  now: Date;
}

export type ReadFilter = { ok: true; filter: Filter } | { ok: false; description: string };

/** Of a query only the filter counts to a listener: not its order, its slice or its projection. */
export function readFilter(query: Query): ReadFilter {
  try {
    const groq = readGroq(query);
    const tree = filterIn(groq.tree);
    if (!tree) return { ok: false, description: 'A listener needs a filter of documents' };
    return { ok: true, filter: matching({ ...groq, tree }) };
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

function matching(groq: Groq): Filter {
  return (document, { documents, now }) => {
    const find = (id: string) => (id === document._id ? document : documents.get(id));
    const found = answerGroq(groq, { documents: [document], find, now });
    return Array.isArray(found) && found.length > 0;
  };
}

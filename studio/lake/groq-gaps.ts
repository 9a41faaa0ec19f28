import type { ExprNode, FuncCallNode } from 'groq-js';
import { nameOf, ofValue, replacing, type Replacing } from './syntax-tree.ts';
import { questionOf, readTextMatch, type TextMatch } from './text-match.ts';

const LITERAL = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/.*|\bsanity::partOfVariant\b/g;
const VARIANT = 'documents::get'; // which groq-js can read, and which nobody here uses

/** groq-js cannot read `sanity::partOfVariant`. What follows stays at its place, for error messages. */
export function readable(query: string): string {
  return query.replace(LITERAL, (found) =>
    found === 'sanity::partOfVariant' ? VARIANT.padEnd(found.length) : found,
  );
}

/** The tree without what groq-js reads and cannot answer. */
export function filled(tree: ExprNode): { tree: ExprNode; matches: TextMatch[] } {
  const matches: TextMatch[] = [];
  const replacement = (node: ExprNode): ExprNode | undefined => {
    if (node.type === 'FuncCall') return filledCall(node, replacement);
    const match = readTextMatch(node);
    return match && questionOf(matches.push(match) - 1);
  };
  return { tree: replacing(tree, replacement), matches };
}

function filledCall(call: FuncCallNode, replacement: Replacing): ExprNode | undefined {
  switch (nameOf(call)) {
    case 'sanity::partOfRelease':
      return partOfRelease(call);
    case VARIANT:
      return ofValue(false); // there are no variants
    case 'global::boost':
      return { ...call, args: replacing(call.args.map(leftFirst), replacement) };
    default:
      return undefined;
  }
}

/** Sanity takes the id of a release’s document too: `_.releases.autumn` for `autumn`. */
function partOfRelease(call: FuncCallNode): ExprNode {
  const args = [call.args[0]!, ofValue('.')];
  const base: ExprNode = { type: 'FuncCall', namespace: 'string', name: 'split', args };
  return { ...call, args: [{ type: 'AccessElement', base, index: -1 }] };
}

/** In a score `a && b` need not look at b where a fails. groq-js looks at both, for each document. */
function leftFirst(node: ExprNode): ExprNode {
  if (node.type !== 'And') return node;
  const alternative = {
    type: 'SelectAlternative',
    condition: node.left,
    value: node.right,
  } as const;
  return { type: 'Select', alternatives: [alternative], fallback: ofValue(false) };
}

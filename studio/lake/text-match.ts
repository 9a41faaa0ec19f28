import { evaluateSync, type ExprNode } from 'groq-js';
import type { LakeDocument } from './document.ts';
import { nameOf, ofAttribute, ofValue, ungrouped } from './syntax-tree.ts';
import { readTextQuery, searchable, type TextTest } from './text-query.ts';

/** `left match text::query(…)`, which groq-js leaves to us. */
export interface TextMatch {
  left: ExprNode;
  test: TextTest;
}

const ASKED = 'text::query';

export function readTextMatch(node: ExprNode): TextMatch | undefined {
  if (node.type !== 'OpCall' || node.op !== 'match') return undefined;
  const call = ungrouped(node.right);
  if (call.type !== 'FuncCall' || nameOf(call) !== ASKED) return undefined;
  const asked = evaluateSync(call.args[0]!);
  return { left: node.left, test: readTextQuery(asked.type === 'string' ? asked.data : '') };
}

/** groq-js asks us of one thing only, what a reference leads to. So a question becomes a reference. */
export function questionOf(number: number): ExprNode {
  const prefix = ofValue(`${ASKED}/${number}/`); // no document has a slash in its id
  const value: ExprNode = { type: 'OpCall', op: '+', left: prefix, right: ofAttribute('_id') };
  const attribute = { type: 'ObjectAttributeValue', name: '_ref', value } as const;
  const base: ExprNode = { type: 'Object', attributes: [attribute] };
  return ofAttribute('isMatch', { type: 'Deref', base });
}

export function readQuestion(reference: string): { number: number; id: string } | undefined {
  if (!reference.startsWith(ASKED)) return undefined;
  const [, number, id = ''] = reference.split('/');
  return { number: Number(number), id };
}

/** Tells the value of an expression where the document is `@`. */
type Evaluate = (expression: ExprNode) => unknown;

export const isMatch = ({ left, test }: TextMatch, document: LakeDocument, evaluate: Evaluate) =>
  test(textOf(left, document, evaluate));

/** What stands on the left. Of the usual, `@` and the name of a field, without asking groq-js. */
function textOf(left: ExprNode, document: LakeDocument, evaluate: Evaluate): string {
  if (left.type === 'This') return searchable(document);
  if (left.type === 'Group') return textOf(left.base, document, evaluate);
  if (left.type === 'Array')
    return left.elements.map(({ value }) => textOf(value, document, evaluate)).join('');
  if (left.type === 'AccessAttribute' && !left.base) return searchable(document[left.name]);
  return searchable(evaluate(left));
}

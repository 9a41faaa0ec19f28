import type { ExprNode, FuncCallNode } from 'groq-js';

/** A node to put in the place of another, or `undefined` to leave that as it is and go on within it. */
export type Replacing = (node: ExprNode) => ExprNode | undefined;

/** A tree in which some nodes are replaced. The tree itself stays as it was. */
export function replacing<T>(tree: T, replacement: Replacing): T;
export function replacing(value: unknown, replacement: Replacing): unknown {
  if (Array.isArray(value)) return value.map((each) => replacing(each, replacement));
  if (!isNode(value)) return value;
  const replaced = replacement(value);
  if (replaced) return replaced;
  if (value.type === 'Value') return value; // which holds data, not syntax
  const entries = Object.entries(value).map(([name, each]) => [name, replacing(each, replacement)]);
  return Object.fromEntries(entries);
}

const isNode = (value: unknown): value is ExprNode =>
  typeof value === 'object' && value !== null && 'type' in value;

export const ofValue = (value: unknown): ExprNode => ({ type: 'Value', value });

export const ofAttribute = (name: string, base?: ExprNode): ExprNode => ({
  type: 'AccessAttribute',
  name,
  ...(base && { base }),
});

export function ungrouped(node: ExprNode): ExprNode {
  return node.type === 'Group' ? ungrouped(node.base) : node;
}

export const nameOf = ({ namespace, name }: FuncCallNode): string => `${namespace}::${name}`;

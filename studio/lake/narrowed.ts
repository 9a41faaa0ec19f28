import type { ExprNode } from 'groq-js';
import type { LakeDocument } from './document.ts';
import { ofValue, replacing, ungrouped } from './syntax-tree.ts';
import { findAll, type View } from './view.ts';

/** The same tree, which looks only where its filters can find something: most name ids or types. */
export function narrowed(tree: ExprNode, view: View): ExprNode {
  return replacing(tree, (node) => {
    if (node.type !== 'Filter' || node.base.type !== 'Everything') return undefined;
    const named = namedIn(node.expr);
    if (!named) return undefined;
    return { ...node, base: ofValue(candidates(named, view)), expr: narrowed(node.expr, view) };
  });
}

/** What a document has to be for a condition to hold; it may have to be more. */
interface Named {
  field: '_id' | '_type';
  values: Set<string>;
}

function candidates({ field, values }: Named, view: View): LakeDocument[] {
  if (field === '_id') return findAll(view, values);
  return view.documents.filter(({ _type }) => values.has(_type));
}

function namedIn(condition: ExprNode): Named | undefined {
  const node = ungrouped(condition);
  if (node.type === 'OpCall') return namedBy(node.op, node.left, node.right);
  if (node.type !== 'And' && node.type !== 'Or') return undefined;
  const [left, right] = [namedIn(node.left), namedIn(node.right)];
  if (node.type === 'And') return right?.field === '_id' ? right : (left ?? right);
  return left && right && left.field === right.field ? either(left, right) : undefined;
}

const either = ({ field, values }: Named, other: Named): Named => ({
  field,
  values: values.union(other.values),
});

function namedBy(op: string, left: ExprNode, right: ExprNode): Named | undefined {
  if (op !== '==' && op !== 'in') return undefined;
  const field = fieldOf(left);
  if (!field) return op === '==' && fieldOf(right) ? namedBy(op, right, left) : undefined;
  const values = constant(right);
  const texts = (op === 'in' && Array.isArray(values) ? values : [values]).filter(isText);
  return values === undefined ? undefined : { field, values: new Set(texts) };
}

function fieldOf(node: ExprNode): Named['field'] | undefined {
  if (node.type !== 'AccessAttribute' || node.base) return undefined;
  return node.name === '_id' || node.name === '_type' ? node.name : undefined;
}

/** The value of a literal or a parameter; `undefined` where it depends on the document. */
function constant(node: ExprNode): unknown {
  const plain = ungrouped(node);
  if (plain.type === 'Value') return plain.value;
  if (plain.type !== 'Array') return undefined;
  const values = plain.elements.map(({ value, isSplat }) =>
    isSplat ? undefined : constant(value),
  );
  return values.includes(undefined) ? undefined : values;
}

const isText = (value: unknown): value is string => typeof value === 'string';

import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;

const isElement = (node: Tree.Node): node is Element => 'tagName' in node;
const childrenOf = (node: Tree.Node): Tree.Node[] => ('childNodes' in node ? node.childNodes : []);

export function elements(html: string | Tree.Node, test: (element: Element) => boolean): Element[] {
  const root = typeof html === 'string' ? parse(html) : html;
  const own = isElement(root) && test(root) ? [root] : [];
  return [...own, ...childrenOf(root).flatMap((child) => elements(child, test))];
}

export const byTag = (html: string | Tree.Node, ...names: string[]): Element[] =>
  elements(html, ({ tagName }) => names.includes(tagName));

export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

export function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return childrenOf(node).map(textOf).join('');
}

const runOn = new Set(['a', 'abbr', 'b', 'em', 'span', 'strong', 'time', 'code']);

/** As a person reads it: white space folded, and a space where a line or a block ends. */
export const plainText = (node: Tree.Node): string => readOut(node).replace(/\s+/g, ' ').trim();

function readOut(node: Tree.Node): string {
  if ('value' in node) return node.value;
  const text = childrenOf(node).map(readOut).join('');
  return isElement(node) && !runOn.has(node.tagName) ? ` ${text} ` : text;
}

export const mainOf = (html: string): Element => byTag(html, 'main')[0]!;

export type Pair = [name: string, value: string];

/** What a browser would post of the one form in `<main>`, with nothing pressed but the last button. */
export function formPairs(html: string): Pair[] {
  const [form] = byTag(mainOf(html), 'form');
  if (!form) throw new Error('There is no form on this page');
  return byTag(form, 'input', 'textarea', 'select').flatMap((control): Pair[] => {
    const name = attribute(control, 'name');
    if (!name) return [];
    if (control.tagName === 'select') return [[name, chosenOf(control)]];
    if (control.tagName === 'textarea') return [[name, textOf(control)]];
    const type = attribute(control, 'type');
    const offered = type === 'radio' || type === 'checkbox';
    if (offered && attribute(control, 'checked') === undefined) return [];
    return [[name, attribute(control, 'value') ?? '']];
  });
}

/** A list sends what is chosen in it, and else what stands first. */
function chosenOf(list: Element): string {
  const options = byTag(list, 'option');
  const chosen = options.find((each) => attribute(each, 'selected') !== undefined) ?? options[0];
  return (chosen && attribute(chosen, 'value')) ?? '';
}

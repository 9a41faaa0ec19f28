import ts from 'typescript';

export interface Expression {
  source: string;
  flags: string;
}

export interface Expressions {
  written: Expression[];
  built: string[]; // calls of `RegExp` whose pattern is put together as the program runs
}

/** Every regular expression in a script: literals, and what is given to `RegExp`. */
export function expressionsIn(script: string): Expressions {
  const found: Expressions = { written: [], built: [] };
  const file = ts.createSourceFile(
    'script.js',
    script,
    ts.ScriptTarget.Latest,
    false,
    ts.ScriptKind.JS,
  );
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.written.push(fromLiteral(node.text));
    if (isConstructed(node)) addConstructed(node, { file, found });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function fromLiteral(text: string): Expression {
  const end = text.lastIndexOf('/');
  return { source: text.slice(1, end), flags: text.slice(end + 1) };
}

type Constructed = ts.CallExpression | ts.NewExpression;

const isConstructed = (node: ts.Node): node is Constructed =>
  (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
  ((ts.isIdentifier(node.expression) && node.expression.text === 'RegExp') ||
    (ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'RegExp'));

function addConstructed(
  node: Constructed,
  { file, found }: { file: ts.SourceFile; found: Expressions },
): void {
  const [source, flags] = node.arguments ?? [];
  if (source && ts.isRegularExpressionLiteral(source)) return; // was found by itself
  if (source && ts.isStringLiteralLike(source) && (!flags || ts.isStringLiteralLike(flags)))
    found.written.push({ source: source.text, flags: flags?.text ?? '' });
  else found.built.push(node.getText(file));
}

import type { Browser } from 'playwright-core';

/** What a screen reader is told of one part of a page. */
export interface Told {
  role: string;
  name: string;
  description: string;
  value: unknown;
  states: Record<string, unknown>;
  children: Told[];
}

/** As much of Chromium's own node as we read. */
interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  description?: { value?: unknown };
  value?: { value?: unknown };
  properties?: { name: string; value: PropertyValue }[];
  childIds?: string[];
}
type PropertyValue = { value?: unknown; relatedNodes?: { text?: string }[] };

export type TreeReader = (html: string) => Promise<Told[]>;

/** Reads HTML as it is told when it stands alone in a bare page; with details, also once they are open. */
export async function treeReader(browser: Browser): Promise<TreeReader> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  const read = async () => toldIn((await session.send('Accessibility.getFullAXTree')).nodes);
  return async (html) => {
    await page.setContent(bare(html));
    const asLoaded = await read();
    const details = await page.$$eval('details', (all) => all.map((each) => (each.open = true)));
    return details.length > 0 ? [...asLoaded, ...(await read())] : asLoaded;
  };
}

export const BASE = 'https://council.example/';

/** GOV.UK's labels are blocks. One in a line keeps the white space of the source after its words. */
const bare = (html: string): string => `<!doctype html><html lang="en"><title>Bare</title>
<base href="${BASE}"><style>label { display: block }</style><main>${html}</main>`;

function toldIn(nodes: AxNode[]): Told[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const main = nodes.find(({ role }) => role?.value === 'main');
  if (!main) throw new Error('Cannot read the page: Chromium tells of no <main>');
  return childrenOf(main, byId);
}

const childrenOf = ({ childIds = [] }: AxNode, byId: Map<string, AxNode>): Told[] =>
  childIds.flatMap((id) => byId.get(id) ?? []).flatMap((node) => told(node, byId));

/** What Chromium ignores gives way to its children; where lines of text break is not told. */
function told(node: AxNode, byId: Map<string, AxNode>): Told[] {
  if (node.role?.value === 'InlineTextBox') return [];
  const children = childrenOf(node, byId);
  if (node.ignored) return children;
  const { role, name, description, value, properties = [] } = node;
  return [
    {
      role: textOf(role),
      name: textOf(name),
      description: textOf(description),
      value: value?.value,
      states: Object.fromEntries(properties.map((each) => [each.name, stateOf(each.value)])),
      children,
    },
  ];
}

const textOf = (property?: PropertyValue): string => String(property?.value ?? '');

/** A property that points at other nodes is told as their text: their ids are Chromium's own. */
const stateOf = ({ value, relatedNodes }: PropertyValue): unknown =>
  value ?? relatedNodes?.map(({ text }) => text);

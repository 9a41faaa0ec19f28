import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { report } from '../report.ts';
import { packFunctions, repackFunctions, type Packed } from './packing.ts';
import { staticAnswer } from './static.ts';

export interface Context {
  params: Record<string, string>;
  waitUntil: (work: Promise<unknown>) => void;
}

export type Handler = (request: Request, context: Context) => Promise<Response>;
type EventName = 'deploySucceeded' | 'deployFailed';
type Events = Partial<Record<EventName, (event: typeof ours) => Promise<void>>>;

interface Loaded extends Packed {
  exported: Handler | Events;
}

/** A build as Netlify has it: its files, and its functions in a packing of their own. */
export interface Deploy {
  root: string;
  functions: Loaded[];
}

/** `before`: a deploy of the same code, of which only the content differs. */
export async function openDeploy(root: string, before?: Deploy): Promise<Deploy> {
  const packed = before ? await repackFunctions(before.functions, root) : await packFunctions(root);
  return loadDeploy(root, packed);
}

export async function loadDeploy(root: string, packed: Packed[]): Promise<Deploy> {
  const functions: Loaded[] = [];
  for (const each of packed) functions.push({ ...each, exported: await load(each) });
  return { root, functions };
}

/** Imported as the platform does it: with the root of its files in the environment. */
async function load({ folder, main }: Packed): Promise<Handler | Events> {
  process.env.LAMBDA_TASK_ROOT = folder;
  const module: { default: Handler | Events } = await import(pathToFileURL(main).href);
  return module.default;
}

export async function closeDeploy({ functions }: Deploy): Promise<void> {
  const [first] = functions;
  if (first) await rm(dirname(first.folder), { recursive: true, force: true });
}

export async function answer({ root, functions }: Deploy, request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  for (const { routes, exported } of functions)
    for (const { expression, names, methods } of routes) {
      const match = methods.includes(request.method) && expression.exec(pathname);
      if (match && typeof exported === 'function')
        return exported(request, contextOf(paramsFrom(names, match.slice(1))));
    }
  return staticAnswer(root, request);
}

const contextOf = (params: Record<string, string>): Context => ({
  params,
  waitUntil: (work) => void work.catch((error: unknown) => report('unexpected', error)),
});

const paramsFrom = (names: string[], values: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name, index) => [name, decoded(values[index] ?? '')]));

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What Netlify does at the times that a function names. */
export async function runScheduled({ functions }: Deploy): Promise<void> {
  for (const { schedule, exported } of functions)
    if (schedule && typeof exported === 'function')
      await exported(new Request('http://localhost/'), contextOf({}));
}

/** What Netlify tells the functions that want to know. */
export async function tell({ functions }: Deploy, event: EventName): Promise<void> {
  for (const { exported } of functions)
    if (typeof exported === 'object') await exported[event]?.(ours);
}

const ours = { deploy: { context: 'production' } };

import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readClock } from '../../src/domain/clock.ts';
import { inTurn } from '../../studio/lake/in-turn.ts';
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
  exported: () => Promise<Handler | Events>; // imported when it is first wanted, as the platform does
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

export function loadDeploy(root: string, packed: Packed[]): Deploy {
  const setClock = clockSetNow();
  const importing = (each: Packed) => () => {
    setClock();
    return load(each);
  };
  const functions = packed.map((each) => ({
    ...each,
    exported: once(() => oneByOne(importing(each))),
  }));
  return { root, functions };
}

const oneByOne = inTurn(); // what they read while they are imported is the one environment

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** A function’s clock starts when it is imported, at the time to which one set by hand has gone on. */
function clockSetNow(): () => void {
  const [set, at] = [readClock(process.env.CHECKBACK_NOW), Date.now()];
  return () => {
    if (set) process.env.CHECKBACK_NOW = new Date(+set + Date.now() - at).toISOString();
  };
}

/** With the root of its files in the environment, as on the platform. */
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
      const handler = match && (await exported());
      if (match && typeof handler === 'function')
        return handler(request, contextOf(paramsFrom(names, match.slice(1))));
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
  for (const { schedule, exported } of functions) {
    const handler = schedule && (await exported());
    if (typeof handler === 'function')
      await handler(new Request('http://localhost/'), contextOf({}));
  }
}

/** What Netlify tells the functions that want to know: those that have no address and no time. */
export async function tell({ functions }: Deploy, event: EventName): Promise<void> {
  for (const { routes, schedule, exported } of functions) {
    const events = routes.length === 0 && !schedule && (await exported());
    if (typeof events === 'object') await events[event]?.(ours);
  }
}

const ours = { deploy: { context: 'production' } };

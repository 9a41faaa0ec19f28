import { isRecord, operations, type Steps } from './mendoza-operations.ts';
import { nested } from './mendoza.ts';

/** Items that were there are taken over in runs, changed ones are changed, and others are written out. */
export function arraySteps(left: unknown[], right: unknown[]): Steps {
  const places = new Map(left.map((item, place) => [JSON.stringify(item), place]));
  const known = left.map((item) => JSON.stringify(item));
  const steps: Steps[] = [];
  let run: { start: number; end: number } | undefined;
  for (const [index, item] of right.entries()) {
    const text = JSON.stringify(item);
    if (run && known[run.end] === text) {
      run.end += 1;
      continue;
    }
    if (run) steps.push(slice(run));
    const place = known[index] === text ? index : places.get(text);
    run = place === undefined ? undefined : { start: place, end: place + 1 };
    if (!run) steps.push(itemSteps(left, item, index));
  }
  if (run) steps.push(slice(run));
  return steps.flat();
}

const slice = ({ start, end }: { start: number; end: number }): Steps => [
  operations.arrayAppendSlice,
  start,
  end,
];

function itemSteps(left: unknown[], item: unknown, index: number): Steps {
  const place = counterpart(left, item, index);
  const inside = nested(left[place], item);
  if (!inside) return [operations.arrayAppendValue, item];
  const push = inside.from === 'copy' ? operations.pushElementCopy : operations.pushElementBlank;
  return [push, place, ...inside.steps, operations.returnIntoArrayPop];
}

/** The item with the same key, wherever it was, or else the one in the same place. */
function counterpart(left: unknown[], item: unknown, index: number): number {
  if (!isRecord(item) || item['_key'] === undefined) return index;
  return left.findIndex((each) => isRecord(each) && each['_key'] === item['_key']);
}

import { operations, type Steps } from './mendoza-operations.ts';

/** What two texts begin and end with alike is taken from the first, by places in its UTF-8. */
export function stringSteps(left: string, right: string): Steps | undefined {
  const [from, to] = [[...left], [...right]]; // whole characters, so that none is cut in two
  const head = alike(from, to);
  const tail = alike(from.slice(head).reverse(), to.slice(head).reverse());
  if (head + tail === 0) return undefined;
  const middle = to.slice(head, to.length - tail).join('');
  return [
    ...(head > 0 ? [operations.stringAppendSlice, 0, bytes(from.slice(0, head))] : []),
    ...(middle ? [operations.stringAppendString, middle] : []),
    ...(tail > 0
      ? [operations.stringAppendSlice, bytes(from.slice(0, from.length - tail)), bytes(from)]
      : []),
  ];
}

const bytes = (characters: string[]): number => Buffer.byteLength(characters.join(''));

/** How many characters two lists begin with alike. */
function alike(left: string[], right: string[]): number {
  const differing = left.findIndex((character, place) => character !== right[place]);
  return differing < 0 ? left.length : differing;
}

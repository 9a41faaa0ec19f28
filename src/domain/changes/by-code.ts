/** What is listed under a permanent code. The key tells whose code it was that changed. */
interface Coded {
  _key?: string | undefined;
  code?: string | undefined;
}

export interface Compared<Item> {
  added: Item[];
  removed: Item[];
  recoded: [before: Item, after: Item][];
  kept: [before: Item, after: Item][];
}

/** How one list became another. Order does not matter. */
export function compareByCode<Item extends Coded>(before: Item[], after: Item[]): Compared<Item> {
  const kept = pairs(before, after, nameOf);
  const goneOrRecoded = before.filter((each) => !kept.some(([one]) => one === each));
  const newOrRecoded = after.filter((each) => !kept.some(([, one]) => one === each));
  const recoded = pairs(goneOrRecoded, newOrRecoded, ({ _key }) => _key);
  return {
    kept,
    recoded,
    removed: goneOrRecoded.filter((each) => !recoded.some(([one]) => one === each)),
    added: newOrRecoded.filter((each) => !recoded.some(([, one]) => one === each)),
  };
}

/** Where there is no code yet, the key stands in. A code has no space. */
const nameOf = ({ code, _key }: Coded): string => code ?? ` ${_key}`;

/** Of several by one name, the first goes with the first, and so on. */
function pairs<Item>(
  before: Item[],
  after: Item[],
  named: (item: Item) => string | undefined,
): [Item, Item][] {
  const left = new Set(after);
  return before.flatMap((one) => {
    const name = named(one);
    const other = [...left].find((each) => name !== undefined && named(each) === name);
    if (other === undefined) return [];
    left.delete(other);
    return [[one, other]];
  });
}

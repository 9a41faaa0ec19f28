import fc from 'fast-check';

export type Content = Record<string, unknown>;

const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
const name = text.filter((each) => each !== '__proto__'); // which no patcher can set
const scalar = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));

const { value } = fc.letrec<{ value: unknown; keyed: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.uniqueArray(tie('keyed'), { maxLength: 5, selector: keyOf }),
    fc.dictionary(name, tie('value'), { maxKeys: 4 }),
  ),
  keyed: fc.record({ _key: fc.constantFrom(...'abcdefg'), text, more: tie('value') }),
}));

function keyOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && '_key' in item ? item._key : item;
}

export const content: fc.Arbitrary<Content> = fc
  .dictionary(name, value, { maxKeys: 6 })
  .map((each) => ({ ...each })); // with a prototype, as JSON.parse gives it

/** Two revisions of a document: some of the one is in the other, moved, shortened or taken over. */
export const revisions: fc.Arbitrary<[Content, Content]> = fc
  .tuple(content, content, fc.infiniteStream(fc.nat(9)))
  .map(([left, right, dice]) => [left, mixed({ ...left }, { ...right }, dice)]);

function mixed(left: Content, right: Content, dice: Iterator<number>): Content {
  const roll = () => Number(dice.next().value);
  const kept = Object.entries(left).filter(() => roll() > 1);
  const edited = kept.map(([key, each]) => [key, roll() > 4 ? each : changed(each, roll)] as const);
  const added = Object.entries(right).filter(() => roll() > 4);
  return Object.fromEntries([...edited, ...added]);
}

/** A value as somebody leaves it who works on it. */
function changed(value: unknown, roll: () => number): unknown {
  if (typeof value === 'string') {
    const at = roll();
    return value.slice(0, at) + '✏️é'.slice(0, roll()) + value.slice(at + roll());
  }
  if (Array.isArray(value)) {
    const from = roll() % (value.length + 1);
    const moved = [...value.slice(from), ...value.slice(0, from)];
    return moved.filter(() => roll() > 0).map((each) => (roll() > 6 ? changed(each, roll) : each));
  }
  if (typeof value === 'object' && value !== null)
    return mixed({ ...value }, { added: roll() }, { next: () => ({ value: roll() }) });
  return roll();
}

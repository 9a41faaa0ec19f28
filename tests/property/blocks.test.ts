import { describe, expect, it } from 'vitest';
import { BLOCK_SIZE, blocksOf, shownBlocks } from '../../src/domain/blocks.ts';
import { MOST_ORDERS, printedOrders } from '../../src/domain/orders.ts';

const from = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const timesOf = (things: number[], count: number): number[] =>
  from(0, count - 1).map((thing) => things.filter((each) => each === thing).length);

/** How often each two things meet in a block. */
function meetings(blocks: number[][], count: number): number[] {
  const together = (a: number, b: number) => (block: number[]) =>
    block.includes(a) && block.includes(b);
  return from(0, count - 1).flatMap((a) =>
    from(a + 1, count - 1).map((b) => blocks.filter(together(a, b)).length),
  );
}

const unevenness = (times: number[]): number => times.reduce((sum, each) => sum + each * each, 0);

/** Every cyclic design there is, each from a first block with 0 in it. */
const cyclicDesigns = (count: number): number[][][] =>
  from(1, count - 3).flatMap((a) =>
    from(a + 1, count - 2).flatMap((b) =>
      from(b + 1, count - 1).map((c) =>
        from(0, count - 1).map((moved) => [0, a, b, c].map((each) => (each + moved) % count)),
      ),
    ),
  );

describe.each(from(5, 30))('blocksOf(%i)', (count) => {
  const blocks = blocksOf(count);

  it('shows as many blocks as things, four different things in each, each thing in four', () => {
    expect(blocks).toHaveLength(count);
    for (const block of blocks) expect(new Set(block).size).toBe(BLOCK_SIZE);
    expect(timesOf(blocks.flat(), count)).toEqual(new Array(count).fill(BLOCK_SIZE));
  });
});

it.each(from(5, 13))('blocksOf(%i) has pairs meet as evenly as any cyclic design', (count) => {
  const best = Math.min(...cyclicDesigns(count).map((each) => unevenness(meetings(each, count))));
  expect(unevenness(meetings(blocksOf(count), count))).toBe(best);
});

it.each([
  [5, 3],
  [7, 2],
  [13, 1],
])('blocksOf(%i) is balanced: every two things meet %i times', (count, times) => {
  expect(new Set(meetings(blocksOf(count), count))).toEqual(new Set([times]));
});

const designs = from(5, 30).flatMap((count) =>
  from(2, Math.min(12, count)).map((screens) => ({ count, screens })),
);

it.each(designs)(
  'of $count challenges, asked $screens times: nobody sees a block twice, and all blocks are seen evenly',
  ({ count, screens }) => {
    const orders = printedOrders(count).length;
    const shown = from(0, orders - 1).map((order) =>
      shownBlocks(count, { screens, order, orders }),
    );
    for (const each of shown) expect(new Set(each).size).toBe(screens);
    const times = timesOf(shown.flat(), count);
    expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
  },
);

it('of ten challenges, each is shown equally often over the ten orders', () => {
  const orders = from(0, MOST_ORDERS - 1);
  for (const screens of from(2, 10)) {
    const shown = orders.flatMap((order) =>
      shownBlocks(10, { screens, order, orders: MOST_ORDERS }),
    );
    const things = shown.flatMap((block) => blocksOf(10)[block]!);
    expect(new Set(timesOf(things, 10))).toEqual(new Set([screens * BLOCK_SIZE]));
  }
});

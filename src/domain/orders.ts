/** As many printed orders as a site needs: with ten challenges, all of a Williams square. */
export const MOST_ORDERS = 10;

/**
 * Orders of `count` things, as positions from 0, in which each stands equally often in every place
 * and follows each other equally often: E. J. Williams, “Experimental designs balanced for the
 * estimation of residual effects of treatments”, Australian Journal of Scientific Research A 2, 1949.
 * An even number of things needs as many orders, an odd number twice as many. The first is 0, 1, 2, …
 */
export function williamsSquare(count: number): number[][] {
  const zigzag = Array.from({ length: count }, (_, i) =>
    i % 2 === 0 ? (count - i / 2) % count : (i + 1) / 2,
  );
  const rows = zigzag.map((_, row) => zigzag.map((each) => (each + row) % count));
  const square = count % 2 === 0 ? rows : [...rows, ...rows.map((row) => row.toReversed())];
  const named = new Map(square[0]?.map((each, place) => [each, place]));
  return square.map((row) => row.map((each) => named.get(each)!));
}

/** The orders that forms are printed in. More than ten would be ten pages too many: then every so manieth. */
export function printedOrders(count: number): number[][] {
  const square = williamsSquare(count);
  const step = Math.max(1, square.length / MOST_ORDERS);
  return Array.from(
    { length: Math.min(square.length, MOST_ORDERS) },
    (_, index) => square[Math.floor(index * step)]!,
  );
}

/** Things in one of their printed orders; in their own, where there is no such order. */
export function inOrder<Thing>(things: Thing[], order: number): Thing[] {
  const places = printedOrders(things.length)[order];
  return places ? places.map((place) => things[place]!) : things;
}

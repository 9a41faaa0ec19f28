import { formPairs, type Pair } from '../support/html.ts';
import { encode } from '../support/visitor.ts';
import type { Answered } from './line.ts';

const hidden = /<input\b[^>]*\btype="hidden"[^>]*>/g;
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const attribute = (tag: string, name: string): string =>
  (new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '').replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_whole, entity: string) => named[entity]!,
  );

/**
 * What the page that checks answers would post. A browser’s way through the whole page takes longer
 * than the receiver does, so it is only taken now and then, to see that the short way agrees.
 */
export function pairsToSend({ html }: Answered, thorough = false): Pair[] {
  const pairs = [...html.matchAll(hidden)].map(([tag]): Pair => [
    attribute(tag, 'name'),
    attribute(tag, 'value'),
  ]);
  if (thorough && encode(pairs) !== encode(formPairs(html)))
    throw new Error('The page that checks answers has a form that this cannot read');
  return pairs;
}

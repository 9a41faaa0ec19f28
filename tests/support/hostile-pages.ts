import { elements, formPairs } from './html.ts';
import type { KindsReceiver } from './kinds-receiver.ts';
import type { Pair } from './html.ts';
import type { Page } from './visitor.ts';

/** The parts that a page is made of: `input`, `input[name]`. */
export const partsIn = (html: string): string[] =>
  elements(html, () => true).flatMap(({ tagName, attrs }) => [
    tagName,
    ...attrs.map(({ name }) => `${tagName}[${name}]`),
  ]);

const statuses = new Set([200, 303, 400, 409, 413, 422]);
const headerNames = /^(cache-control|content-type|x-robots-tag|location)$/;
const receipt = /^\/consultations\/getting-around\/received\/[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}\/$/;

/** What is wrong with an answer to a hostile form: a fault of ours, or what it alone put there. */
export function faultsOf({ status, html, headers }: Page, parts: ReadonlySet<string>): string[] {
  const location = headers.get('location');
  return [
    ...(statuses.has(status) ? [] : [`status ${status}`]),
    ...(location === null || receipt.test(location) ? [] : [`Location ${location}`]),
    ...[...headers.keys()].filter((name) => !headerNames.test(name)),
    ...partsIn(html).filter((part) => !parts.has(part)),
  ];
}

/** Fills in a form and presses each page's button until it is sent, or turned back. */
export async function throughTo(receiver: KindsReceiver, pairs: Pair[]): Promise<Page[]> {
  const pages = [await receiver.post(pairs)];
  for (let last = pages[0]!; last.status === 200 && pages.length < 6; last = pages.at(-1)!)
    pages.push(await receiver.post(formPairs(last.html)));
  return pages;
}

/** Every text in a value, however deep. */
export const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

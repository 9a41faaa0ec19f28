import type { Asking } from '../domain/asked-as.ts';
import type { Consultation } from '../domain/consultation.ts';
import { printedOrders } from '../domain/orders.ts';

export interface Printed extends Asking {
  slug: string;
}

/** The forms of a consultation: in every order while people can answer, and one that says it closed. */
export function formsPrinted(
  { slug, challenges, closesAt }: Consultation,
  { version, now }: { version: string; now: Date },
): Printed[] {
  const orders = now < closesAt ? printedOrders(challenges.length) : [[]];
  return orders.map((_, order) => ({ slug, version, order }));
}

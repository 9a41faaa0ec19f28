import type { Consultation } from '../domain/consultation.ts';
import { printedOrders } from '../domain/orders.ts';

/** Endings of the addresses of a form: in every order while people can answer; one that says it closed. */
export const formsPrinted = (
  { challenges, closesAt }: Consultation,
  now: Date,
): (string | undefined)[] =>
  now < closesAt
    ? printedOrders(challenges.length).map((_, order) => (order === 0 ? undefined : String(order)))
    : [undefined];

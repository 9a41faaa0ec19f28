import { versionOf } from '../../src/domain/asked-as.ts';
import { STANDARD } from '../../src/domain/audience-version.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import { printedOrders } from '../../src/domain/orders.ts';
import { formPath } from '../../src/form/fields.ts';

/** The address of one of the printed orders; `undefined` where there is no such audience version. */
export function startOf(
  consultation: Consultation,
  version: string = STANDARD,
  lot: (orders: number) => number, // from 0 up to, but not including, as many as there are
): string | undefined {
  if (version !== STANDARD && !versionOf(consultation, version)) return undefined;
  const orders = printedOrders(consultation.challenges.length).length;
  return formPath(consultation.slug, { version, order: lot(orders) });
}

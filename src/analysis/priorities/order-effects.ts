import { inOrder } from '../../domain/orders.ts';
import type { Priorities } from '../../domain/results.ts';
import { choicesAmong, type Prioritising } from './choices-among.ts';
import { positionEffect } from './position-effect.ts';
import type { Choice } from './rank-ranges.ts';
import type { Cell } from '../tallies.ts';

export interface InOrder {
  order: string[]; // codes, as the form had them
  choices: Choice[];
}

/** What people chose from each order in which challenges were printed. */
export function choicesByOrder(question: Prioritising, cells: Cell[]): InOrder[] {
  const orders = [...new Set(cells.map(({ order }) => order))].sort((a, b) => a - b);
  const codes = question.options.map(({ code }) => code);
  return orders.map((order) => ({
    order: inOrder(codes, order),
    choices: choicesAmong(
      question,
      cells.filter((cell) => cell.order === order),
    ),
  }));
}

/** How often each place on the form was chosen: where it matters, the order of the list was heard too. */
export function placesOn(orders: InOrder[]): Pick<Priorities, 'places'> {
  const shown = orders.flatMap(({ order, choices }) =>
    choices.map(({ chosen, count }) => ({ order, chosen, count })),
  );
  const { places, p } = positionEffect(shown);
  if (p === null) return {};
  return { places: { rates: places.map(({ rate }) => rate ?? 0), p } };
}

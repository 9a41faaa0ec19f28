import { randomInt } from 'node:crypto';
import { expect, it } from 'vitest';
import { printedOrders } from '../../src/domain/orders.ts';
import { startOf } from '../../netlify/receiver/start.ts';
import { libraryHours } from '../fixtures/consultation.ts';

it('startOf() sends 10,000 people evenly to the ten orders, within chance', () => {
  const challenges = Array.from({ length: 10 }, (_, index) => ({
    code: `challenge-${index}`,
    title: `Challenge ${index}`,
  }));
  const consultation = libraryHours({ challenges });
  const counts = new Map<string, number>();
  for (let person = 0; person < 10_000; person += 1) {
    const path = startOf(consultation, undefined, randomInt)!;
    counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  expect(counts.size).toBe(10);
  // Chi-squared with 9 degrees of freedom is above 45 once in a million runs.
  const chiSquared = [...counts.values()].reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0);
  expect(chiSquared).toBeLessThan(45);
});

it('startOf() knows as many orders as are printed', () => {
  const consultation = libraryHours();
  const last = printedOrders(consultation.challenges.length).length - 1;
  const path = startOf(consultation, undefined, (orders) => orders - 1);
  expect(path).toBe(`/consultations/${consultation.slug}/respond/${last}/`);
});

it('startOf() leads nowhere in an audience version that there is not', () => {
  expect(startOf(libraryHours(), 'easy-read', () => 0)).toBeUndefined();
});

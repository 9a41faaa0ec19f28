/**
 * Which of several tests reject what they test, so that in at most `level` of all consultations any
 * rejects wrongly: from the smallest p on, while p ≤ level / (how many are left). S. Holm, “A simple
 * sequentially rejective multiple test procedure”, Scandinavian Journal of Statistics 6, 1979.
 * In the order of the p-values, each from 0 to 1.
 */
export function holmRejects(pValues: readonly number[], level = 0.05): boolean[] {
  const rejects = pValues.map(() => false);
  const order = [...pValues.keys()].sort((a, b) => pValues[a]! - pValues[b]!);
  for (const [rank, index] of order.entries()) {
    if (pValues[index]! > level / (pValues.length - rank)) break;
    rejects[index] = true;
  }
  return rejects;
}

/** A symmetric matrix, row after row. */
export interface Square {
  size: number;
  cells: Float64Array;
}

export const square = (size: number): Square => ({ size, cells: new Float64Array(size * size) });

/**
 * L of A = L Lᵀ, by A.-L. Cholesky’s method, 1910, from the lower half of A: NaN where
 * A is not positive definite.
 */
export function cholesky({ size, cells }: Square): Square {
  const lower = square(size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      const rest = cells[i * size + j]! - rowProduct(lower, [i, j]);
      lower.cells[i * size + j] = i === j ? Math.sqrt(rest) : rest / lower.cells[j * size + j]!;
    }
  }
  return lower;
}

/** x of L Lᵀ x = b. */
export function solve(lower: Square, b: ArrayLike<number>): Float64Array {
  const { size, cells } = lower;
  const x = Float64Array.from(b);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < i; j += 1) x[i]! -= cells[i * size + j]! * x[j]!;
    x[i]! /= cells[i * size + i]!;
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let j = i + 1; j < size; j += 1) x[i]! -= cells[j * size + i]! * x[j]!;
    x[i]! /= cells[i * size + i]!;
  }
  return x;
}

/** A⁻¹: NaN where A is not positive definite. */
export function inverse(matrix: Square): Square {
  const lower = cholesky(matrix);
  const inverted = square(matrix.size);
  for (let i = 0; i < matrix.size; i += 1) {
    const unit = new Float64Array(matrix.size);
    unit[i] = 1;
    inverted.cells.set(solve(lower, unit), i * matrix.size);
  }
  return inverted;
}

function rowProduct({ size, cells }: Square, [i, j]: [number, number]): number {
  let sum = 0;
  for (let k = 0; k < j; k += 1) sum += cells[i * size + k]! * cells[j * size + k]!;
  return sum;
}

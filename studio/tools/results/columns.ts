import type { CSSProperties } from 'react';

/** As many columns as there is room for, each at least so wide. */
export const columnsOf = (width: string): CSSProperties => ({
  display: 'grid',
  gridTemplateColumns: `repeat(auto-fit, minmax(min(${width}, 100%), 1fr))`,
  gap: '1rem',
});

/** @jsxImportSource react */
import type { CSSProperties } from 'react';

const WIDTH = 200;
const HEIGHT = 16;
const MIDDLE = HEIGHT / 2;

const size: CSSProperties = { width: '100%', height: '1rem', display: 'block' };
const bar = 'var(--card-link-color)';
const ink = 'var(--card-fg-color)';
const frame = 'var(--card-border-color)';

interface SharePictureProps {
  share: number;
  low: number;
  high: number;
  words: string;
}

/** A bar for a share, and a line from one end of its range to the other. */
export const SharePicture = ({ share, low, high, words }: SharePictureProps) => (
  <svg
    role="img"
    aria-label={words}
    viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    preserveAspectRatio="none"
    style={size}
  >
    <rect width={WIDTH} height={HEIGHT} fill="none" stroke={frame} />
    <rect width={WIDTH * share} y={2} height={HEIGHT - 4} fill={bar} fillOpacity={0.6} />
    <path
      d={`M${WIDTH * low} ${MIDDLE}H${WIDTH * high}M${WIDTH * low} 4v8M${WIDTH * high} 4v8`}
      stroke={ink}
      strokeWidth={2}
      vectorEffect="non-scaling-stroke"
    />
  </svg>
);

interface RankPictureProps {
  place: number;
  best: number;
  worst: number;
  places: number;
  words: string;
}

/** A strip of all places, with those that are possible filled and the one that it has marked. */
export function RankPicture({ place, best, worst, places, words }: RankPictureProps) {
  const step = WIDTH / places;
  return (
    <svg
      role="img"
      aria-label={words}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      style={size}
    >
      <rect width={WIDTH} height={HEIGHT} fill="none" stroke={frame} />
      <rect
        x={step * (best - 1)}
        y={2}
        width={step * (worst - best + 1)}
        height={HEIGHT - 4}
        fill={bar}
        fillOpacity={0.6}
      />
      <rect x={step * (place - 0.5) - 2} y={2} width={4} height={HEIGHT - 4} fill={ink} />
    </svg>
  );
}

const KILO = 1000;

/** `812 bytes`, `12 kB`, `3.4 MB` */
export function sizeText(bytes: number): string {
  if (bytes < KILO) return `${bytes} bytes`;
  const kilo = Math.round(bytes / KILO);
  return kilo < KILO ? `${kilo} kB` : `${(bytes / KILO / KILO).toFixed(1)} MB`;
}

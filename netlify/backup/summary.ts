import type { Manifest } from './manifest.ts';

/** “950 submissions in 31 tables, 9 documents and 10 pictures or files”. */
export function summary({ database, content }: Manifest): string {
  const submissions = database.tables.find(({ name }) => name === 'public.submission')?.rows ?? 0;
  const assets = content.assets.length;
  return `${submissions} submissions in ${database.tables.length} tables, ${content.rows - assets} documents and ${assets} pictures or files`;
}

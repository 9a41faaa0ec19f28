import { glob, writeFile } from 'node:fs/promises';
import { build, type AstroInlineConfig } from 'astro';
import type { Built } from './building.ts';

/** Prints pages, and writes beside them what that took. */
export async function printed(to: string, config: AstroInlineConfig): Promise<void> {
  const started = performance.now();
  await build({ ...config, outDir: to, logLevel: 'error' });
  const seconds = (performance.now() - started) / 1_000;
  const memory = process.resourceUsage().maxRSS / 1_000;
  const pages = (await Array.fromAsync(glob('**/*.html', { cwd: to }))).length;
  await writeFile(`${to}.json`, JSON.stringify({ seconds, memory, pages } satisfies Built));
}

import { randomUUID } from 'node:crypto';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { build } from 'astro';
import * as z from 'zod';

const order = z.object({ outDir: z.string(), variables: z.record(z.string(), z.string()) });

export type Order = z.infer<typeof order>;
export type Printed = { ok: true } | { ok: false; why: string };

/** A process that prints the pages of a site, again and again: Astro is quick once it is warm. */
async function print(message: unknown): Promise<Printed> {
  try {
    const { outDir, variables } = order.parse(message);
    Object.assign(process.env, variables);
    await printInto(outDir);
    return { ok: true };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? (error.stack ?? error.message) : '' };
  }
}

/**
 * By way of a folder of its own inside the project. For one outside, Astro keeps what prints the
 * pages inside, always under the same name: node then takes that of an earlier print, which knows
 * of no new page, and two processes remove it from under each other.
 */
async function printInto(outDir: string): Promise<void> {
  const aside = resolve('.checkback/printing', randomUUID());
  try {
    await build({ outDir: aside, logLevel: 'error' });
    await rm(outDir, { recursive: true, force: true }); // and with it pages that are no more
    await moveTo(outDir, aside);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** A site of a thousand consultations takes longer to copy than to print; another disk leaves no choice. */
async function moveTo(to: string, from: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to).catch(() => cp(from, to, { recursive: true }));
}

process.on('message', (message) => void print(message).then((printed) => process.send?.(printed)));
process.on('disconnect', () => process.exit());

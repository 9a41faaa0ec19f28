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
    await build({ outDir, logLevel: 'error' });
    return { ok: true };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? (error.stack ?? error.message) : '' };
  }
}

process.on('message', (message) => void print(message).then((printed) => process.send?.(printed)));
process.on('disconnect', () => process.exit());

import type * as z from 'zod';
import { readBody } from '../body.ts';
import type { StaffAnswer } from './staff.ts';

export type ReadStaffBody<Value> = { ok: true; value: Value } | { ok: false; answer: StaffAnswer };

const MOST_BYTES = 262_144; // a frame of sixty codes, each as long as it may be

const unreadable = 'This could not be read. Load this page of the Studio again, and try once more';
const tooLarge = 'This is too long, or took too long to arrive. Try again';

/** What the Studio sends as JSON, or what to say of it: in the words of its shape, where it has some. */
export async function readStaffBody<Value>(
  request: Request,
  shape: z.ZodType<Value>,
): Promise<ReadStaffBody<Value>> {
  const read = await readBody(request, { most: MOST_BYTES });
  if (!read.ok) return refused(400, tooLarge);
  const parsed = shape.safeParse(jsonIn(read.bytes), { error: () => unreadable });
  if (parsed.success) return { ok: true, value: parsed.data };
  return refused(422, parsed.error.issues[0]?.message ?? unreadable);
}

const refused = (status: number, message: string): { ok: false; answer: StaffAnswer } => ({
  ok: false,
  answer: { status, body: { message } },
});

/** What it says, and nothing where it is no JSON. */
function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

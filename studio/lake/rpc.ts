import * as z from 'zod';

const id = z.union([z.string(), z.number()]);
const called = <Name extends string, Params extends z.ZodRawShape>(name: Name, params: Params) =>
  z.object({ id, method: z.literal(name), params: z.object(params) });

/** What the Studio calls over its socket, which is JSON-RPC. */
const call = z.discriminatedUnion('method', [
  called('authorization', { authorization: z.string() }),
  called('presence_subscribe', {}),
  called('presence_unsubscribe', { subscriptionId: z.string() }),
  called('presence_announce', {
    data: z.object({ sessionId: z.string(), locations: z.array(z.unknown()) }),
  }),
  called('presence_rollcall', { session: z.string() }),
  called('presence_disconnect', { session: z.string() }),
]);
export type Call = z.infer<typeof call>;

export type ReadCall = { ok: true; call: Call } | { ok: false; answer: string };

const INVALID_REQUEST = -32600;

export function readCall(text: string): ReadCall {
  const said = parsed(text);
  const read = call.safeParse(said);
  if (read.success) return { ok: true, call: read.data };
  const asked = z.object({ id }).safeParse(said);
  const error = { code: INVALID_REQUEST, message: z.prettifyError(read.error) };
  return { ok: false, answer: callRefusal(asked.data?.id ?? null, error) };
}

export const callRefusal = (
  id: string | number | null,
  error: { code: number; message: string },
): string => JSON.stringify({ jsonrpc: '2.0', id, error });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

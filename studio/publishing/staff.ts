import * as z from 'zod';

/** Who asks the site's staff functions, and where they are. */
export interface Staff {
  siteUrl: string | undefined;
  token: string | undefined;
}

/**
 * `refused`: the site does not know this person, or knows that it is none of their business. `missing`:
 * it does not have what this is about. `message`: what it says itself to do.
 */
export type Reply<Body> = { ok: true; body: Body } | Failure;

export interface Failure {
  ok: false;
  why: 'refused' | 'missing' | 'silent';
  message?: string;
}

interface Question<Schema extends z.ZodType> {
  path: string;
  shape: Schema;
  method?: 'GET' | 'POST';
  body?: object;
  patience?: number; // ms
}

const PATIENCE_MS = 8_000;

export async function askStaff<Schema extends z.ZodType>(
  { siteUrl, token }: Staff,
  { path, shape, method = 'GET', body, patience = PATIENCE_MS }: Question<Schema>,
): Promise<Reply<z.infer<Schema>>> {
  if (!siteUrl || !token) return { ok: false, why: 'silent' };
  try {
    const response = await fetch(`${siteUrl}/staff/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(patience),
    });
    const said: unknown = await response.json().catch(() => undefined);
    if (!response.ok) return failureOf(response.status, said);
    const read = shape.safeParse(said);
    return read.success ? { ok: true, body: read.data } : { ok: false, why: 'silent' };
  } catch {
    return { ok: false, why: 'silent' };
  }
}

/** What is said with a status that is not one of success. */
export const failureOf = (status: number, said: unknown): Failure => ({
  ...{ ok: false, why: whyNot(status) },
  ...withMessage.safeParse(said).data,
});

function whyNot(status: number): 'refused' | 'missing' | 'silent' {
  if (status === 401 || status === 403) return 'refused';
  return status === 404 ? 'missing' : 'silent';
}

const withMessage = z.object({ message: z.string() });

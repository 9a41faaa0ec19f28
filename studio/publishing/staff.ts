import type * as z from 'zod';

/** Who asks the site's staff functions, and where they are. */
export interface Staff {
  siteUrl: string | undefined;
  token: string | undefined;
}

/** `refused`: the site does not know this person, or knows that it is none of their business. */
export type Reply<Body> = { ok: true; body: Body } | { ok: false; why: 'refused' | 'silent' };

interface Question<Schema extends z.ZodType> {
  path: string;
  shape: Schema;
  method?: 'GET' | 'POST';
}

const PATIENCE_MS = 8_000;

export async function askStaff<Schema extends z.ZodType>(
  { siteUrl, token }: Staff,
  { path, shape, method = 'GET' }: Question<Schema>,
): Promise<Reply<z.infer<Schema>>> {
  if (!siteUrl || !token) return { ok: false, why: 'silent' };
  try {
    const response = await fetch(`${siteUrl}/staff/${path}`, {
      method,
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.status === 401 || response.status === 403) return { ok: false, why: 'refused' };
    const read = response.ok ? shape.safeParse(await response.json()) : undefined;
    return read?.success ? { ok: true, body: read.data } : { ok: false, why: 'silent' };
  } catch {
    return { ok: false, why: 'silent' };
  }
}

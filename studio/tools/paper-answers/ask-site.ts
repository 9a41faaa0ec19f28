import type * as z from 'zod';
import type { ConsultationCode } from '../../../src/domain/addresses.ts';
import {
  keyable,
  keyed,
  keyingForm,
  type Keyable,
  type Keyed,
  type KeyingForm,
  type TypedSheet,
} from '../../../src/domain/keyed.ts';
import type { Printing } from '../../../src/domain/printings.ts';
import type { Staff } from '../../publishing/staff.ts';

const PATIENCE_MS = 15_000;

/** Which form is keyed into. */
export interface Chosen {
  consultation: ConsultationCode;
  version: string;
  printing: Printing;
}

export const askKeyable = (staff: Staff): Promise<Keyable | undefined> =>
  ask(staff, { path: 'submissions', shape: keyable });

export const askForm = (staff: Staff, chosen: Chosen): Promise<KeyingForm | undefined> => {
  const { consultation, version, printing } = chosen;
  const query = new URLSearchParams({ version, printing }).toString();
  return ask(staff, {
    path: `consultations/${consultation}/submissions?${query}`,
    shape: keyingForm,
  });
};

export const sendSheet = (
  staff: Staff,
  { consultation, sheet }: { consultation: ConsultationCode; sheet: TypedSheet },
): Promise<Keyed | undefined> =>
  ask(staff, { path: `consultations/${consultation}/submissions`, shape: keyed, body: sheet });

interface Question<Shape extends z.ZodType> {
  path: string;
  shape: Shape;
  body?: object;
}

/** What the site answers, whatever its status; nothing where it does not, or not to this person. */
async function ask<Shape extends z.ZodType>(
  { siteUrl, token }: Staff,
  { path, shape, body }: Question<Shape>,
): Promise<z.infer<Shape> | undefined> {
  if (!siteUrl || !token) return undefined;
  try {
    const response = await fetch(`${siteUrl}/staff/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return shape.safeParse(await response.json()).data;
  } catch {
    return undefined;
  }
}

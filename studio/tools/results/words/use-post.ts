import { useRef } from 'react';
import * as z from 'zod';
import { askStaff } from '../../../publishing/staff.ts';
import { undoneText } from '../failure-text.ts';
import type { Reader } from './reader.ts';

const told = z.object({ message: z.string() });

/** Has the site do something, and says what became of it. Pressed twice it is done once. */
export function usePost({
  staff,
  consultation,
  onSaid,
}: Pick<Reader, 'staff' | 'consultation' | 'onSaid'>) {
  const isBusy = useRef(false);
  return async (to: 'redactions' | 'exclusions', body: object): Promise<boolean> => {
    if (isBusy.current) return false;
    isBusy.current = true;
    onSaid('Saving…');
    const path = `consultations/${consultation}/${to}`;
    const reply = await askStaff(staff, { path, shape: told, method: 'POST', body });
    isBusy.current = false;
    onSaid(reply.ok ? `${reply.body.message}.` : undoneText(reply));
    return reply.ok;
  };
}
